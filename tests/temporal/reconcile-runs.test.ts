import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withRun } from '../../activities/kernel/current-run.ts';
import { pruneBatch, pruneIdempotencyKeys } from '../../activities/kernel/prune.ts';
import { reconcileRunsPage } from '../../activities/kernel/reconcile-runs.ts';
import { watchSchedules } from '../../activities/kernel/watch-schedules.ts';
import { createRunStatuses } from '../../infra/temporal/run-statuses.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { listOperatorTasks } from '../../src/kernel/operator-tasks.ts';
import { operations, outboxOf, runsOf } from '../outbox/support.ts';
import { createSession } from './support/operator.ts';
import { until } from './support/until.ts';
import { createWorld, type World } from './support/world.ts';
import { collectDropped } from './workflows/contracts.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await world.startWorker();
});
afterAll(() => world?.close());

const reconcile = () => {
  const runStatuses = createRunStatuses(world.client);
  return reconcileRunsPage({ database: world.database, runStatuses, graceMs: 0 }, null);
};
const asRun = <T>(work: () => Promise<T>) =>
  withRun(
    {
      ...{ workflowId: 'platform/prune/x', runId: 'r', executionId: 'r', kind: 'prune', generation: '' },
      ...{ scope: { kind: 'platform' as const }, attempt: 1 },
    },
    work,
  );

describe('rows of runs', () => {
  it('are corrected when their run was terminated, and left alone while it runs', async () => {
    const agencyId = uuid7();
    const begin = async (key: string) => {
      const workflowId = `agency/${agencyId}/ask-twice/${key}`;
      const args = [{ agencyId, key }];
      const handle = await world.client.workflow.start('ask-twice', { workflowId, taskQueue: 'core', args });
      await until(async () => (await runsOf(world, workflowId))[0]?.state === 'waiting');
      return { workflowId, handle };
    };
    const [ended, running] = [await begin('ended'), await begin('running')];
    await ended.handle.terminate();
    expect(await reconcile()).toMatchObject({ looked: 2, corrected: 1, last: null });
    expect(await runsOf(world, ended.workflowId)).toMatchObject([{ state: 'terminated', failure: null }]);
    expect(await runsOf(world, running.workflowId)).toMatchObject([{ state: 'waiting', closed_at: null }]);
    await running.handle.terminate();
  });

  it('say so when what was asked for never came to be', async () => {
    const key = uuid7();
    const workflowId = `platform/collect-dropped/${key}`;
    await operations(world, async unit => {
      unit.start(collectDropped, { key });
    });
    await reconcile();
    expect(await runsOf(world, workflowId)).toMatchObject([{ state: 'requested' }]);
    await operations(world, unit => unit.sql.deleteFrom('outbox').where('workflow_id', '=', workflowId).execute());
    await reconcile();
    expect(await runsOf(world, workflowId)).toMatchObject([{ state: 'terminated', failure: 'not_found' }]);
  });
});

describe('a schedule that missed runs', () => {
  it('becomes one operator task, until it is closed, and is mailed', async () => {
    const missed = [{ scheduleId: 'platform/prune', missed: 3 }];
    const watch = () =>
      asRun(() => watchSchedules({ database: world.database, scheduleWatch: { missed: async () => missed } }));
    expect([await watch(), await watch()]).toEqual([1, 0]);
    const tasks = await operations(world, unit => listOperatorTasks(unit, { open: true, limit: 50 }));
    expect(tasks.filter(task => task.kind === 'schedule_missed')).toMatchObject([{ subject_id: 'platform/prune' }]);
    expect(await outboxOf(world)).toMatchObject([{ contract: 'tell-operators', kind: 'start' }]);
  });

  it('[A1] becomes an incident too where its runs guard security', async () => {
    const missed = [{ scheduleId: 'platform/renew-security-txt', missed: 1, guardsSecurity: true }];
    const scheduleWatch = { missed: async () => missed };
    expect(await asRun(() => watchSchedules({ database: world.database, scheduleWatch }))).toBe(1);
    const incidents = await operations(world, unit => unit.sql.selectFrom('incident').selectAll().execute());
    expect(incidents).toMatchObject([{ source: 'finding', severity: 'sev3', severity_rule: 'schedule-missed@1' }]);
  });
});

describe('what has served', () => {
  it('is removed: sessions long over, and nothing that still counts', async () => {
    const [old, live] = [await createSession(world.test), await createSession(world.test)];
    const admin = new (await import('pg')).default.Client({ connectionString: world.test.adminUrl });
    await admin.connect();
    try {
      await admin.query(
        `update session set ended_at = now() - interval '40 days', ending = 'signed_out' where person_id = $1`,
        [old.personId],
      );
      expect(await asRun(() => pruneBatch(world.database, 'sessions'))).toBe(1);
      expect(await asRun(() => pruneBatch(world.database, 'throttles'))).toBe(0);
      expect(await asRun(() => pruneBatch(world.database, 'steps'))).toBe(0);
      expect(await asRun(() => pruneIdempotencyKeys(world.database, null))).toEqual({ removed: 0, last: null });
      const { rows } = await admin.query('select person_id from session');
      expect(rows).toEqual([{ person_id: live.personId }]);
    } finally {
      await admin.end();
    }
  });
});
