import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuid7 } from '../../src/kernel/ids.ts';
import { createWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await world.startWorker();
});
afterAll(() => world?.close());

describe('x', () => {
  it('y', async () => {
    const agencyId = uuid7();
    const r = await world.client.workflow.execute('once-each', {
      workflowId: `agency/${agencyId}/once-each/a`,
      taskQueue: 'core',
      args: [{ agencyId, key: 'a', secret: 's3cret' }],
    });
    console.log(r);
  });
});
