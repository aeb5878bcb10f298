import { DomainError } from '../kernel/errors.ts';
import { type Decision, decideOperatorTask } from '../kernel/operator-tasks.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { TaskRow } from './list-tasks.ts';

/**
 * An operator decides an open task: the row, its audit event and the wake of the run that waits are one commit, and so
 * it works with Temporal down. Only once: two operators never both believe that theirs was the decision.
 * @throws DomainError `not_found`; `already_done` when it is decided; `conflict` when it is not one of the choices
 */
export async function decideTask(unit: PlatformUnit, decision: Omit<Decision, 'via'>): Promise<TaskRow> {
  const find = () => unit.sql.selectFrom('operator_task').selectAll().where('id', '=', decision.taskId);
  const task = await find().forUpdate().executeTakeFirst();
  if (task?.decision) throw new DomainError('already_done', `this task has been decided: ${task.decision}`);
  await decideOperatorTask(unit, decision);
  return find().executeTakeFirstOrThrow();
}
