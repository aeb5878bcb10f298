import { fetchPage, type Listed, type ListPage, type SortKeys } from '../kernel/list.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { findIncident } from './find-incident.ts';
import type { TimelineRow } from './timeline-row.ts';
import type { TimelineKind } from './words.ts';

export type TimelineSort = 'at';
const sorts: SortKeys<TimelineSort> = { at: { by: 'incident_event.at', type: 'timestamptz' } };

/** A page of an incident's timeline, by when things happened. @throws DomainError `not_found` */
export async function listTimeline(
  unit: PlatformUnit,
  { incidentId, kind }: { incidentId: string; kind?: readonly TimelineKind[] | undefined },
  page: ListPage<TimelineSort>,
): Promise<Listed<TimelineRow>> {
  await findIncident(unit, incidentId);
  let query = unit.sql.selectFrom('incident_event').where('incident_event.incident_id', '=', incidentId);
  if (kind && kind.length > 0) query = query.where('incident_event.kind', 'in', kind);
  return fetchPage(query.selectAll('incident_event'), { relation: 'incident_event', sorts }, page);
}
