import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WorkflowUpdateFailedError } from '@temporalio/client';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { decideOperatorTask, listOperatorTasks } from '../../src/kernel/operator-tasks.ts';
import { keepHistory } from './replay.ts';
import { until } from './support/until.ts';
import { createWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await world.startWorker();
});
afterAll(() => world?.close());

const operations = <T>(work: Parameters<typeof acrossAgencies<T>>[3], actorId = 'test') =>
  acrossAgencies(world.database, 'operations', 'test', work, { actor: { kind: 'operator', id: actorId } });
const openTasks = async (subjectId: string) => {
  const tasks = await operations(unit => listOperatorTasks(unit, { open: true, limit: 100 }));
  return tasks.filter(task => task.subject_id === subjectId);
};
const begin = async (key: string) => {
  const agencyId = uuid7();
  const workflowId = `agency/${agencyId}/ask-twice/${key}`;
  const args = [{ agencyId, key }];
  const handle = await world.client.workflow.start('ask-twice', { workflowId, taskQueue: 'core', args });
  await until(async () => (await openTasks(key)).length === 1);
  // The row is there before the run knows of it, and takes its Updates.
  await until(async () => {
    const told = await handle.query<{ currentDetails?: string }>('__temporal_workflow_metadata');
    return told.currentDetails?.includes('Waits for an operator') ?? false;
  });
  const [task] = await openTasks(key);
  return { handle, workflowId, agencyId, task: task! };
};

describe('a run that needs an operator', () => {
  it('raises one task, mails it, and is found as waiting', async () => {
    const { workflowId, agencyId, task, handle } = await begin('waiting');
    expect(task).toMatchObject({ kind: 'test_question', for_agency: agencyId, workflow_id: workflowId });
    await until(async () => world.mails.some(({ text }) => text.includes('Say retry or give up.')));
    await until(async () => {
      const query = `reeveState = 'waiting' and reeveAgency = '${agencyId}' and reeveKind = 'ask-twice'`;
      for await (const found of world.client.workflow.list({ query })) return found.workflowId === workflowId;
      return false;
    });
    await handle.terminate();
  });

  it('goes on after a decision in Reeve, and asks anew as another task', async () => {
    const { handle, task, workflowId } = await begin('decided');
    const person = uuid7();
    const decide = (taskId: string, decision: 'retry' | 'give_up') =>
      operations(unit => decideOperatorTask(unit, { taskId, decision, reason: 'tried' }), person);
    await decide(task.id, 'retry');
    await handle.signal('wake');
    await until(async () => (await openTasks('decided')).some(({ id }) => id !== task.id));
    const [second] = await openTasks('decided');
    await decide(second!.id, 'give_up');
    await decide(second!.id, 'give_up');
    await handle.signal('wake');
    expect(await handle.result()).toBe('retry give_up');
    await keepHistory(world, workflowId, 'kernel-ask-twice');
    await expect(decide(second!.id, 'retry')).rejects.toMatchObject({ code: 'already_done' });
    const rows = await operations(unit =>
      unit.sql.selectFrom('operator_task').selectAll().where('workflow_id', '=', workflowId).execute(),
    );
    expect(rows).toMatchObject([{ decided_by: person, reason: 'tried' }, { decided_by: person }]);
  });

  it('takes the Updates of the Temporal UI, with a reason, and records where they came from', async () => {
    const { handle, task, workflowId } = await begin('updated');
    const update = (name: string, args: [unknown]) => handle.executeUpdate(name, { args, updateId: uuid7() });
    await expect(update('retry', [''])).rejects.toMatchObject({ cause: { type: 'invalid_input' } });
    await update('give-up', ['the tenant moved']);
    expect(await handle.result()).toBe('give_up');
    await keepHistory(world, workflowId, 'kernel-updates');
    const decided = await operations(unit =>
      unit.sql.selectFrom('operator_task').selectAll().where('id', '=', task.id).executeTakeFirstOrThrow(),
    );
    expect(decided).toMatchObject({ decision: 'give_up', decided_by: null, reason: 'temporal-ui: the tenant moved' });
  });

  it('refuses Updates while nothing waits', async () => {
    const handle = await world.client.workflow.start('collect-wakes', {
      workflowId: 'platform/collect-wakes/refuses',
      taskQueue: 'core',
      args: [{ key: 'refuses' }],
    });
    // In its first moments a run is entered into the list of runs, and has no handlers yet: that is a refusal as well.
    const refused = async (): Promise<unknown> => {
      const update = handle.executeUpdate('retry', { args: ['because'], updateId: uuid7() });
      const { cause } = await update.then(
        () => ({ cause: new Error('it was taken') }),
        (error: WorkflowUpdateFailedError) => error,
      );
      return cause?.message.startsWith('No registered handler') ? refused() : cause;
    };
    expect(await refused()).toMatchObject({ type: 'conflict', message: 'nothing waits for an operator' });
  });
});
