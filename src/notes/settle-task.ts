import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { Target } from './assert-current.ts';
import { lockTask } from './lock-task.ts';
import type { taskStates } from './task.entity.ts';
import type { TaskRow } from './task-fields.ts';

const actions = { open: 'task.reopened', done: 'task.done', dropped: 'task.dropped' } as const;

/**
 * Says that a task is done or dropped, or opens it again: the one writer of its state.
 * @throws DomainError `not_found`, `version_stale`, `conflict` for a task that is so already
 */
export async function settleTask(
  unit: AgencyUnit,
  target: Target,
  state: (typeof taskStates)[number],
): Promise<TaskRow> {
  const before = await lockTask(unit, target);
  if (before.state === state) throw new DomainError('conflict', `this task is ${state} already`);
  const closed = state !== 'open';
  const row = await unit.sql
    .updateTable('task')
    .set({
      state,
      closed_at: closed ? sql<string>`now()` : null,
      closed_by: closed && unit.actor.kind === 'staff' ? unit.actor.id : null,
      version: sql<number>`version + 1`,
      updated_at: sql<string>`now()`,
    })
    .where('id', '=', before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  unit.audit({ action: actions[state], subjectType: 'task', subjectId: row.id, details: { from: before.state } });
  return row;
}
