import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createKernelActivities } from '../../activities/kernel/kernel.activities.ts';
import { createLeasesActivities } from '../../activities/leases/leases.activities.ts';
import { createLocalKeys } from '../../infra/keys/index.ts';
import { bundleWorkflows } from '../../infra/temporal/bundle.ts';
import { createTemporalClient } from '../../infra/temporal/client.ts';
import { connectWorker } from '../../infra/temporal/connection.ts';
import { createPayloadCodec } from '../../infra/temporal/payload-codec.ts';
import { createRunStatuses } from '../../infra/temporal/run-statuses.ts';
import { createScheduleWatch, schedules } from '../../infra/temporal/schedules.ts';
import { createWorkers } from '../../infra/temporal/worker.ts';
import { addDays, startOfDay } from '../../src/agencies/agency-day.ts';
import { createDataKeys } from '../../src/agencies/data-keys.ts';
import { contracts } from '../../src/contracts.ts';
import { createNamespace, temporalAddress } from '../support/environment/index.ts';
import { served } from '../support/http/served.ts';
import { createWorld, type TestWorld } from '../support/http/world.ts';
import { installQuietRuntime } from '../support/quiet-runtime.ts';
import { keepHistory } from '../temporal/replay.ts';

const at = served({ poolMax: 4 });
/** What the worker takes for now. */
let now = new Date();
let temporal: Awaited<ReturnType<typeof startTemporal>>;
beforeAll(async () => {
  temporal = await startTemporal();
});
afterAll(() => temporal?.close());

async function startTemporal() {
  installQuietRuntime();
  const { database } = at.open;
  const dataKeys = createDataKeys({ database, keys: createLocalKeys(Buffer.alloc(32, 3)) });
  const to = { address: temporalAddress(), namespace: await createNamespace(), tls: false };
  const client = createTemporalClient(to, createPayloadCodec(dataKeys, 'placeholder'));
  const kernel = createKernelActivities({
    database,
    mailer: { send: async () => ({ messageId: 'test', acceptedAt: new Date() }) },
    securityMail: 'operators@example.com',
    operationsUrl: 'http://localhost:4001',
    temporalNamespace: to.namespace,
    runStatuses: createRunStatuses(client),
    scheduleWatch: createScheduleWatch(client),
  });
  const connection = await connectWorker(to);
  const workers = await createWorkers({
    connection,
    namespace: to.namespace,
    bundlePath: await bundleWorkflows(),
    activities: { ...kernel, ...createLeasesActivities({ database, clock: () => now }) },
    contracts,
    codec: createPayloadCodec(dataKeys, 'throw'),
  });
  const running = workers.run();
  const close = async () => {
    workers.shutdown();
    await running;
    await connection.close();
    await client.connection.close();
  };
  return { client, dataKeys, close };
}

let runs = 0;
/** A run as the schedule starts it, at a moment. */
const advance = async (moment: string | Date) => {
  now = new Date(moment);
  const workflowId = `platform/advance-leases/scheduled-${++runs}`;
  const result = await temporal.client.workflow.execute('advance-leases', { workflowId, taskQueue: 'core', args: [] });
  return { workflowId, result };
};
const stateOf = async (leaseId: string) => (await at.open.admin('select * from lease where id = $1', [leaseId]))[0]!;
const statusOf = async (propertyId: string): Promise<string> =>
  (await at.open.admin('select status from property where id = $1', [propertyId]))[0]?.['status'];
const eventsOf = (leaseId: string) =>
  at.open.admin(`select action, actor_kind, actor_id from audit_event where subject_id = $1 order by id`, [leaseId]);
const inZone = async (zone: string): Promise<TestWorld> => {
  const world = await createWorld(at.open, at.api.deps);
  await at.open.admin('update agency set time_zone = $2 where id = $1', [world.agencyId, zone]);
  return world;
};

describe('leases whose day has come', () => {
  it('begin and end by a run, are audited as its work, and move what is said of their property', async () => {
    const [begins, leaves] = [await at.world.newLease('agreed'), await at.world.newLease('ending')];
    const open = await at.world.newLease('current', { endsOn: null });
    expect([await statusOf(begins.propertyId), await statusOf(leaves.propertyId)]).toEqual(['reserved', 'let']);
    const { workflowId, result } = await advance(startOfDay(addDays(begins.today, 61), 'Europe/Dublin'));
    expect(result).toEqual({ moved: 2, failed: 0 });
    expect([(await stateOf(begins.leaseId))['state'], (await stateOf(leaves.leaseId))['state']]).toEqual([
      'current',
      'ended',
    ]);
    expect([await statusOf(begins.propertyId), await statusOf(leaves.propertyId)]).toEqual(['let', 'vacant']);
    expect((await stateOf(open.leaseId))['state']).toBe('current');
    expect((await eventsOf(begins.leaseId)).at(-1)).toEqual({
      action: 'lease.begun',
      actor_kind: 'system',
      actor_id: workflowId,
    });
    await keepHistory(temporal, workflowId, 'advance-leases');
  });

  it('move once, however often the run comes', async () => {
    const { leaseId, today, version } = await at.world.newLease('agreed');
    const moment = startOfDay(addDays(today, 40), 'Europe/Dublin');
    expect((await advance(moment)).result).toEqual({ moved: 1, failed: 0 });
    expect((await advance(moment)).result).toEqual({ moved: 0, failed: 0 });
    expect((await stateOf(leaseId))['version']).toBe(version + 1);
  });

  it("come by the agency's own clock: in Sydney before London, in Los Angeles after", async () => {
    const [sydney, angeles] = [await inZone('Australia/Sydney'), await inZone('America/Los_Angeles')];
    const early = await sydney.newLease('agreed', { startsOn: '2032-07-01', endsOn: '2033-06-30' });
    const late = await angeles.newLease('agreed', { startsOn: '2032-07-01', endsOn: '2033-06-30' });
    const states = async () => [(await stateOf(early.leaseId))['state'], (await stateOf(late.leaseId))['state']];
    await advance('2032-06-30T13:59:59Z');
    expect(await states()).toEqual(['agreed', 'agreed']);
    await advance('2032-06-30T14:00:00Z');
    expect(await states()).toEqual(['current', 'agreed']);
    await advance('2032-07-01T06:59:59Z');
    expect(await states()).toEqual(['current', 'agreed']);
    await advance('2032-07-01T07:00:00Z');
    expect(await states()).toEqual(['current', 'current']);
    await advance('2033-06-30T13:59:59Z');
    expect(await states()).toEqual(['current', 'current']);
    await advance('2033-06-30T14:00:00Z');
    expect(await states()).toEqual(['ended', 'current']);
  });

  it('of an agency that cannot be moved keep no other one waiting, and are told to operators once a day', async () => {
    const [stuck, other] = [await inZone('Europe/Dublin'), await inZone('Europe/Dublin')];
    const poor = await stuck.newLease('agreed');
    await at.open.admin(`update agency set time_zone = 'Nowhere/Else' where id = $1`, [stuck.agencyId]);
    const fine = await other.newLease('agreed');
    const moment = startOfDay(addDays(fine.today, 31), 'Europe/Dublin');
    expect((await advance(moment)).result).toMatchObject({ failed: 1 });
    await advance(moment);
    expect((await stateOf(fine.leaseId))['state']).toBe('current');
    expect((await stateOf(poor.leaseId))['state']).toBe('agreed');
    const tasks = await at.open.admin(`select kind, choices from operator_task where for_agency = $1`, [
      stuck.agencyId,
    ]);
    expect(tasks).toEqual([{ kind: 'leases_stand_still', choices: ['done'] }]);
    await at.open.admin(`update agency set time_zone = 'Europe/Dublin' where id = $1`, [stuck.agencyId]);
  });

  it('are looked at every hour, by schedule', () => {
    expect(schedules.find(({ workflow }) => workflow === 'advance-leases')).toMatchObject({ everyMinutes: 60 });
  });
});
