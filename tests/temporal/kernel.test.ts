import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { withRun } from '../../activities/kernel/current-run.ts';
import { onceForAgency } from '../../activities/kernel/once.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { keepHistory } from './replay.ts';
import { until } from './support/until.ts';
import { createWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await world.startWorker();
});
afterAll(() => world?.close());

const rows = <T extends object>(query: string) =>
  acrossAgencies(
    world.database,
    'operations',
    'look',
    async unit => (await sql<T>`${sql.raw(query)}`.execute(unit.sql)).rows,
  );
type Run = { state: string; failure: string | null; execution_id: string | null; kind: string; key: string };
const runsOf = (workflowId: string) => rows<Run>(`select * from run where workflow_id = '${workflowId}' order by id`);
const start = (name: string, workflowId: string, input: unknown) =>
  world.client.workflow.start(name, { workflowId, taskQueue: 'core', args: [input] });

describe('a step of a run', () => {
  it('happens once, and a repeat returns the stored result', async () => {
    const agencyId = uuid7();
    const workflowId = `agency/${agencyId}/once-each/a`;
    const result = await (await start('once-each', workflowId, { agencyId, key: 'a', secret: 's' })).result();
    const { first, second } = result as { first: { at: number; key: string }; second: { at: number; calls: number } };
    expect(second).toMatchObject({ at: first.at, key: first.key });
    expect(second.calls).toBe(first.at + 1);
    await keepHistory(world, workflowId, 'kernel-once-each');
    const audits = await rows(`select id from step where workflow_id = '${workflowId}'`);
    expect(audits).toHaveLength(1);
  });

  it('happens once when two attempts of it run at the same time', async () => {
    const agencyId = uuid7();
    const run = {
      workflowId: `agency/${agencyId}/x/b`,
      runId: 'r',
      executionId: 'r',
      scope: { kind: 'agency', agencyId } as const,
      attempt: 1,
      kind: 'x',
      generation: '',
    };
    let effects = 0;
    const attempt = () =>
      withRun(run, () =>
        onceForAgency(world.database, 'slow', async () => {
          effects += 1;
          await new Promise(resolve => setTimeout(resolve, 200));
          return { effects };
        }),
      );
    expect(await Promise.all([attempt(), attempt(), attempt()])).toEqual([
      { effects: 1 },
      { effects: 1 },
      { effects: 1 },
    ]);
    expect(effects).toBe(1);
  });

  it('fails for good when it is given another agency than its run', async () => {
    const agencyId = uuid7();
    const workflowId = `agency/${agencyId}/once-each/c`;
    const handle = await start('once-each', workflowId, { agencyId, key: 'c', secret: 's', asAgency: uuid7() });
    await expect(handle.result()).rejects.toMatchObject({ cause: { cause: { type: 'scope_violation' } } });
    expect(await runsOf(workflowId)).toMatchObject([{ state: 'failed', failure: 'scope_violation' }]);
  });
});

describe('the row of a run', () => {
  it('is opened and closed with the run, under its first execution', async () => {
    const agencyId = uuid7();
    const workflowId = `agency/${agencyId}/once-each/d`;
    const handle = await start('once-each', workflowId, { agencyId, key: 'd', secret: 's' });
    await handle.result();
    expect(await runsOf(workflowId)).toMatchObject([
      { state: 'completed', failure: null, execution_id: handle.firstExecutionRunId, kind: 'once-each', key: 'd' },
    ]);
  });

  it('says the closed code of a failure, or `internal`', async () => {
    for (const [how, failure] of [
      ['domain', 'subscription_not_live'],
      ['plain', 'internal'],
      ['in the workflow', 'price_unknown'],
    ] as const) {
      const workflowId = `platform/fail-with/${failure}`;
      await expect((await start('fail-with', workflowId, { key: failure, how })).result()).rejects.toThrow();
      expect(await runsOf(workflowId)).toMatchObject([{ state: 'failed', failure }]);
      await keepHistory(world, workflowId, `kernel-fails-${failure}`);
    }
  });

  it('says when it was cancelled', async () => {
    const agencyId = uuid7();
    const workflowId = `agency/${agencyId}/ask-twice/cancelled`;
    const handle = await start('ask-twice', workflowId, { agencyId, key: 'cancelled' });
    await until(async () => (await runsOf(workflowId))[0]?.state === 'waiting');
    await handle.cancel();
    await expect(handle.result()).rejects.toThrow();
    expect(await runsOf(workflowId)).toMatchObject([{ state: 'cancelled' }]);
    await keepHistory(world, workflowId, 'kernel-cancelled');
  });
});
