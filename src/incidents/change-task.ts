import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { mustBeOperators } from './find-operators.ts';
import { type IncidentTaskRow, lockIncidentTask, type TaskTarget } from './incident-task-row.ts';
import { respondToIncidentId } from './respond-to-incident.contract.ts';
import { writeTimeline } from './write-timeline.ts';

export type TaskChange = { ownerId?: string | null | undefined; dueAt?: string | null | undefined };

/**
 * Says who does an open task, and by when; a new due time is reminded of anew.
 * @throws DomainError `not_found`, `already_done`, `version_stale`, `conflict`, `unknown_reference`
 */
export async function changeTask(
  unit: PlatformUnit,
  target: TaskTarget & { version: number },
  { ownerId, dueAt }: TaskChange,
): Promise<IncidentTaskRow> {
  const task = await lockIncidentTask(unit, target);
  if (task.version !== target.version)
    throw new DomainError('version_stale', `this task is at version ${task.version} now: look at it again`);
  if (ownerId) await mustBeOperators(unit, [ownerId], '/ownerId');
  const row = await unit.sql
    .updateTable('incident_task')
    .set({
      ...(ownerId === undefined ? {} : { owner_id: ownerId }),
      ...(dueAt === undefined ? {} : { due_at: dueAt, reminded_at: null }),
      version: sql<number>`version + 1`,
    })
    .where('id', '=', task.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const facts = { taskId: task.id, item: task.item, ownerId: row.owner_id, dueAt: row.due_at };
  await writeTimeline(unit, { incidentId: target.incidentId, kind: 'task_changed', facts, text: task.title });
  unit.wakeRun(respondToIncidentId(target.incidentId));
  return row;
}
