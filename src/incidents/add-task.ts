import { uuid7 } from '../kernel/ids.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { mustBeOperators } from './find-operators.ts';
import type { IncidentTaskRow } from './incident-task-row.ts';
import { lockOpenIncident } from './lock-incident.ts';
import { respondToIncidentId } from './respond-to-incident.contract.ts';
import { writeTimeline } from './write-timeline.ts';

export type NewIncidentTask = {
  title: string;
  ownerId?: string | null | undefined;
  /** ISO instant. */
  dueAt?: string | null | undefined;
  /** The present phase cannot be left before it is settled. */
  mandatory?: boolean | undefined;
};

/** Adds something to do to the present phase of an incident. @throws DomainError `not_found`, `conflict`, `unknown_reference` */
export async function addTask(
  unit: PlatformUnit,
  incidentId: string,
  { title, ownerId = null, dueAt = null, mandatory = false }: NewIncidentTask,
): Promise<IncidentTaskRow> {
  const { phase } = await lockOpenIncident(unit, incidentId);
  if (ownerId) await mustBeOperators(unit, [ownerId], '/ownerId');
  const row = await unit.sql
    .insertInto('incident_task')
    .values({ id: uuid7(), incident_id: incidentId, phase, title, owner_id: ownerId, due_at: dueAt, mandatory })
    .returningAll()
    .executeTakeFirstOrThrow();
  const facts = { taskId: row.id, ownerId, dueAt, mandatory };
  await writeTimeline(unit, { incidentId, kind: 'task_added', facts, text: title });
  unit.wakeRun(respondToIncidentId(incidentId));
  return row;
}
