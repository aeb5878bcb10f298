import type { Selectable } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { Tables } from '../register.ts';
import { lockOpenIncident } from './lock-incident.ts';

export type IncidentTaskRow = Selectable<Tables['incident_task']>;
export type TaskTarget = { incidentId: string; taskId: string };

/**
 * An open task of an open incident, both locked.
 * @throws DomainError `not_found`, `already_done` for a settled one, `conflict` for a closed incident
 */
export async function lockIncidentTask(unit: PlatformUnit, target: TaskTarget): Promise<IncidentTaskRow> {
  await lockOpenIncident(unit, target.incidentId);
  const row = await unit.sql
    .selectFrom('incident_task')
    .selectAll()
    .where('id', '=', target.taskId)
    .where('incident_id', '=', target.incidentId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new DomainError('not_found', 'there is no such task in this incident');
  if (row.state !== 'open')
    throw new DomainError('already_done', `this task is settled: ${row.state}`, { facts: { state: row.state } });
  return row;
}
