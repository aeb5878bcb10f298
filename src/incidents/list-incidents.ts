import { fetchPage, type Listed, type ListPage, type SortKeys } from '../kernel/list.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { IncidentRow } from './duty.ts';
import type { Phase, Severity } from './words.ts';

export type IncidentSort = 'createdAt';
const sorts: SortKeys<IncidentSort> = { createdAt: { by: 'incident.created_at', type: 'timestamptz' } };
export type IncidentFilter = {
  phase?: readonly Phase[] | undefined;
  severity?: readonly Severity[] | undefined;
  exercise?: boolean | undefined;
  /** True: those that are not closed. */
  open?: boolean | undefined;
};

/** A page of incidents. */
export async function listIncidents(
  unit: PlatformUnit,
  { phase, severity, exercise, open }: IncidentFilter,
  page: ListPage<IncidentSort>,
): Promise<Listed<IncidentRow>> {
  let query = unit.sql.selectFrom('incident');
  if (phase && phase.length > 0) query = query.where('incident.phase', 'in', phase);
  if (severity && severity.length > 0) query = query.where('incident.severity', 'in', severity);
  if (exercise !== undefined) query = query.where('incident.exercise', '=', exercise);
  if (open !== undefined) query = query.where('incident.phase', open ? '<>' : '=', 'closed');
  return fetchPage(query.selectAll('incident'), { relation: 'incident', sorts }, page);
}
