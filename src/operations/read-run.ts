import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { RunRow } from './list-runs.ts';
import type { TaskRow } from './list-tasks.ts';

/**
 * One run and the operator tasks that it has raised, newest first.
 * @throws DomainError `not_found`
 */
export async function readRun(unit: PlatformUnit, runId: string): Promise<{ run: RunRow; tasks: TaskRow[] }> {
  const run = await unit.sql.selectFrom('run').selectAll().where('id', '=', runId).executeTakeFirst();
  if (!run) throw new DomainError('not_found', 'no such run');
  const tasks = await unit.sql
    .selectFrom('operator_task')
    .selectAll()
    .where('workflow_id', '=', run.workflow_id)
    .orderBy('id', 'desc')
    .limit(50)
    .execute();
  return { run, tasks };
}
