import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { wakeSignalName } from '../../src/kernel/contract.ts';
import { createWorld, type World } from './support/world.ts';

describe('a wake that comes while its run is ending', () => {
  let world: World;
  const ending = Promise.withResolvers<void>();
  const mayEnd = Promise.withResolvers<void>();
  beforeAll(async () => {
    let ends = 0;
    world = await createWorld({
      kernelActivities: made => ({
        ...made,
        closeRun: async end => {
          ends += 1;
          if (ends === 1) {
            ending.resolve();
            await mayEnd.promise;
          }
          await made.closeRun(end);
        },
      }),
    });
    await world.startWorker();
  });
  afterAll(() => world?.close());

  it('is not lost: the run does its work again, and its row says that it has ended only once it has', async () => {
    const workflowId = 'platform/count-passes/late';
    const handle = await world.client.workflow.start('count-passes', { workflowId, taskQueue: 'core', args: [{}] });
    await ending.promise;
    await handle.signal(wakeSignalName);
    mayEnd.resolve();
    expect(await handle.result()).toBe(2);
    const look = await acrossAgencies(world.database, 'operations', 'look', unit =>
      unit.sql.selectFrom('run').select(['state', 'closed_at']).where('workflow_id', '=', workflowId).execute(),
    );
    expect(look).toEqual([{ state: 'completed', closed_at: expect.any(String) }]);
  });
});
