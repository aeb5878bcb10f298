import { decideOperatorTask } from '../kernel/operator-tasks.ts';
import type { PlatformUnit } from '../kernel/unit.ts';

const moved = 'Its end was moved';

const tasksOf = (unit: PlatformUnit, clockId: string) =>
  unit.sql
    .selectFrom('operator_task')
    .select(['id', 'raised_by', 'decided_at', 'reason'])
    .where(({ eb, or }) =>
      or([eb('raised_by', '=', `clock/${clockId}`), eb('raised_by', 'like', `clock/${clockId}/%`)]),
    )
    .execute();

/**
 * What the next task about this end of a clock is raised by: each end has its own, once. A task that was closed since
 * the end was moved away has one to follow it when the end is moved back; null when somebody has the end already.
 */
export async function nextTaskName(unit: PlatformUnit, clockId: string, end: string): Promise<string | null> {
  const name = `clock/${clockId}/${end}`;
  const before = (await tasksOf(unit, clockId)).filter(({ raised_by }) => raised_by.startsWith(name));
  if (before.some(({ decided_at, reason }) => decided_at === null || !reason?.startsWith(moved))) return null;
  return before.length === 0 ? name : `${name}/${before.length + 1}`;
}

/** Closes what operators were asked about the end that a clock had before. */
export async function withdrawTasks(unit: PlatformUnit, clockId: string, end: string): Promise<void> {
  for (const { id, decided_at } of await tasksOf(unit, clockId))
    if (!decided_at) await decideOperatorTask(unit, { taskId: id, decision: 'done', reason: `${moved} to ${end}.` });
}
