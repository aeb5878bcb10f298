import type { Selectable } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { Tables } from '../register.ts';

export type TimelineRow = Selectable<Tables['incident_event']>;

/** One line of an incident's timeline. @throws DomainError `not_found`, also for a line of another incident */
export async function findLine(
  unit: PlatformUnit,
  { incidentId, lineId }: { incidentId: string; lineId: string },
): Promise<TimelineRow> {
  const row = await unit.sql
    .selectFrom('incident_event')
    .selectAll()
    .where('id', '=', lineId)
    .where('incident_id', '=', incidentId)
    .executeTakeFirst();
  if (!row) throw new DomainError('not_found', 'there is no such line in the timeline of this incident');
  return row;
}
