import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { TaskRow } from './task-fields.ts';

/** One task, closed or not. @throws DomainError `not_found`, also for another agency's */
export async function readTask(unit: AgencyUnit, taskId: string): Promise<TaskRow> {
  const row = await unit.sql.selectFrom('task').selectAll().where('id', '=', taskId).executeTakeFirst();
  if (!row) throw new DomainError('not_found', 'there is no such task');
  return row;
}
