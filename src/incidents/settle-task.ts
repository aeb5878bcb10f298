import { sql } from 'kysely';
import type { PlatformUnit } from '../kernel/unit.ts';
import { type IncidentTaskRow, lockIncidentTask, type TaskTarget } from './incident-task-row.ts';
import { respondToIncidentId } from './respond-to-incident.contract.ts';
import { writeTimeline } from './write-timeline.ts';

export type Settlement = { state: 'done' | 'dropped'; reason: string };

/**
 * Settles a task of an incident: done, or dropped as not needed; either says how or why. Once.
 * @throws DomainError `not_found`, `already_done`, `conflict` for a closed incident
 */
export async function settleTask(
  unit: PlatformUnit,
  target: TaskTarget,
  { state, reason }: Settlement,
): Promise<IncidentTaskRow> {
  const task = await lockIncidentTask(unit, target);
  const row = await unit.sql
    .updateTable('incident_task')
    .set({
      ...{ state, reason, settled_at: new Date().toISOString() },
      settled_by: unit.actor.kind === 'operator' ? unit.actor.id : null,
      version: sql<number>`version + 1`,
    })
    .where('id', '=', task.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const facts = { taskId: task.id, item: task.item, state };
  const text = `${task.title}: ${reason}`;
  await writeTimeline(unit, { incidentId: target.incidentId, kind: 'task_changed', facts, text });
  unit.wakeRun(respondToIncidentId(target.incidentId));
  return row;
}
