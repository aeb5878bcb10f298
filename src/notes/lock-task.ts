import type { AgencyUnit } from '../kernel/unit.ts';
import { assertCurrent, type Target } from './assert-current.ts';
import type { TaskRow } from './task-fields.ts';

/** A task of that version, held until the unit ends. @throws DomainError `not_found`, `version_stale` */
export async function lockTask(unit: AgencyUnit, target: Target): Promise<TaskRow> {
  const row = await unit.sql.selectFrom('task').selectAll().where('id', '=', target.id).forUpdate().executeTakeFirst();
  assertCurrent(row, target, 'task');
  return row;
}
