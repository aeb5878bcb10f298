import { afterEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTemporalClient } from '../../infra/temporal/client.ts';
import { reconcileSchedules, schedules } from '../../infra/temporal/schedules.ts';
import { createDatabase, createNamespace, type TestDatabase, temporalAddress } from '../support/environment/index.ts';
import { until } from './support/until.ts';
import { startWorkerProcess, type WorkerProcess } from './support/worker-process.ts';

let database: TestDatabase | undefined;
let worker: WorkerProcess | undefined;
afterEach(async () => {
  if (worker && worker.child.exitCode === null) worker.child.kill('SIGKILL');
  await database?.drop();
});
const start = async () => {
  database = await createDatabase();
  const namespace = await createNamespace();
  worker = await startWorkerProcess(database, namespace);
  const plain = { encode: async <T>(payloads: T) => payloads, decode: async <T>(payloads: T) => payloads };
  return { worker, client: createTemporalClient({ address: temporalAddress(), namespace, tls: false }, plain) };
};
/** What proves a control, in the worker's database. */
async function evidenceOf(control: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: database?.adminUrl });
  await client.connect();
  try {
    return (await client.query('select distinct kind, outcome from evidence where control = $1', [control])).rows;
  } finally {
    await client.end();
  }
}

describe('the worker process', () => {
  it('brings the schedules into line, runs them, idles below 350 MB and ends within 10 s of SIGTERM', async () => {
    const { worker, client } = await start();
    const ids: string[] = [];
    for await (const { scheduleId } of client.schedule.list()) ids.push(scheduleId);
    expect(ids.sort()).toEqual(schedules.map(({ id }) => id).sort());
    await client.schedule.getHandle('platform/prune').trigger();
    await client.schedule.getHandle('platform/reconcile-runs').trigger();
    await client.schedule.getHandle('platform/guard-database').trigger();
    await client.schedule.getHandle('platform/seal-audit').trigger();
    const ended = async (kind: string) => {
      for await (const run of client.workflow.list({ query: `WorkflowType = '${kind}'` }))
        if (run.status.name !== 'RUNNING') return run.status.name === 'COMPLETED';
      return false;
    };
    const atOnce = ['verify-audit', 'renew-security-txt'];
    for (const kind of ['prune', 'reconcile-runs', 'guard-database', 'seal-audit', ...atOnce])
      await until(() => ended(kind));
    // These ran as soon as there was a schedule for them, and that is evidence.
    for (const control of ['B4', 'A1']) expect(await evidenceOf(control)).toEqual([{ kind: 'probe', outcome: 'kept' }]);
    // V8 tidies up once a process has had nothing to do for some seconds.
    await until(async () => worker.residentMb() < 350, 60_000);
    process.stdout.write(`worker process: ${Math.round(worker.residentMb())} MB resident\n`);
    const { code, tookMs } = await worker.stop('SIGTERM');
    expect(code).toBe(0);
    expect(tookMs).toBeLessThan(10_000);
    await client.connection.close();
  });

  it('ends when its parent hangs up', async () => {
    const { worker, client } = await start();
    expect(await worker.stop('hang up')).toMatchObject({ code: 0 });
    await client.connection.close();
  });
});

describe('schedules as code', () => {
  it('are created once, changed when the list changes, and removed when they leave it', async () => {
    const namespace = await createNamespace();
    const plain = { encode: async <T>(payloads: T) => payloads, decode: async <T>(payloads: T) => payloads };
    const client = createTemporalClient({ address: temporalAddress(), namespace, tls: false }, plain);
    const outcomes = async (list: typeof schedules) =>
      (await reconcileSchedules(client, list)).map(({ outcome }) => outcome).sort();
    const [first, second] = schedules;
    expect(await outcomes([first!, second!])).toEqual(['created', 'created']);
    expect(await outcomes([first!, second!])).toEqual(['unchanged', 'unchanged']);
    await until(async () => {
      let count = 0;
      for await (const _ of client.schedule.list()) count += 1;
      return count === 2;
    });
    expect(await outcomes([{ ...first!, everyMinutes: 20 }])).toEqual(['removed', 'updated']);
    await client.connection.close();
  });
});
