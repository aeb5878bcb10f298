import { acrossAgencies } from '../../../src/kernel/across-agencies.ts';
import type { Database } from '../../../src/kernel/database.ts';
import { uuid7 } from '../../../src/kernel/ids.ts';
import { raiseOperatorTask } from '../../../src/kernel/operator-tasks.ts';
import { markRun, openRun } from '../../../src/kernel/runs.ts';
import type { PlatformUnit } from '../../../src/kernel/unit.ts';

/** Runs and tasks as the kernel's activities write them, without a workflow behind. */
export function runFactories(database: Database, agencyId: string) {
  const operations = <T>(work: (unit: PlatformUnit) => Promise<T>) =>
    acrossAgencies(database, 'operations', 'make a world for tests', work);
  const newRun = async () => {
    const workflowId = `agency/${agencyId}/welcome-admin/${uuid7()}`;
    const name = { workflowId, executionId: uuid7() };
    const runId = await operations(async unit => {
      await openRun(unit, { ...name, kind: 'welcome-admin', agencyId, requestId: null });
      await markRun(unit, name, 'waiting');
      const row = unit.sql.selectFrom('run').select('id').where('workflow_id', '=', workflowId);
      return (await row.executeTakeFirstOrThrow()).id;
    });
    return { runId, workflowId };
  };
  const newTask = async () => {
    const { workflowId } = await newRun();
    const { id } = await operations(unit =>
      raiseOperatorTask(unit, {
        raisedBy: `${workflowId}#first`,
        workflowId,
        kind: 'invitation_unanswered',
        subjectType: 'agency',
        subjectId: agencyId,
        agencyId,
        remedy: 'Call the agency, then retry to remind once more, or give up.',
        choices: ['retry', 'give_up'],
      }),
    );
    return { taskId: id, workflowId };
  };
  return { newRun, newTask };
}
