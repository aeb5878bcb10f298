import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newDemoState } from '../../infra/local/demo/demo-state.ts';
import { type Answer, createDrill, type Drill, property, until } from './world.ts';

let drill: Drill;
beforeAll(async () => {
  drill = await createDrill();
}, 180_000);
afterAll(() => drill?.close(), 60_000);

const write = (name: string, key: string = randomUUID()) =>
  drill.ask('/v1/properties', { body: property(name), key, token: drill.token });
const readiness = () => drill.ask('/readyz');
const isReady = async () => (await readiness()).status === 200;

describe('with Temporal away, and the API killed between commit and send', () => {
  it('no request is refused, and afterwards everything has started once', async () => {
    const { settled, waiting } = { ...newDemoState() };
    const late = { ...settled, email: 'late@outage.example', name: 'Late Lettings' };
    await drill.buy(waiting);
    const invitation = await drill.invitationToken(waiting);
    await until('the agency is ready', async () => {
      const [agency] = await drill.rows(`select state from agency where name = $1`, [waiting.name]);
      return agency?.['state'] === 'ready';
    });
    await drill.temporal.stop();
    const before = await drill.rows('select id from stripe_event');
    const writes = await Promise.all([1, 2, 3, 4].map(number => write(`Outage ${number}`)));
    expect(writes.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    await drill.buy(late);
    await until(
      'events are recorded',
      async () => (await drill.rows('select id from stripe_event')).length > before.length,
    );
    await pause(3_000);
    const accepted = await drill.ask('/v1/invitations/accept', {
      body: { token: invitation, password: waiting.password },
    });
    expect(accepted.status).toBe(200);
    await drill.kill('api');
    const unsent = await drill.rows<{ contract: string }>('select contract from outbox');
    expect([...new Set(unsent.map(({ contract }) => contract))].sort()).toEqual(['sync-customer', 'welcome-admin']);
    await drill.stack.start('api');
    await until('the API is ready', isReady);
    expect((await write('Outage 5')).status).toBe(201);
    await drill.temporal.start();
    await until('the outbox is empty', async () => (await drill.rows('select id from outbox')).length === 0, 90_000);
    await drill.invitationToken(late);
    await until('no run waits', async () => {
      const open = await drill.rows(`select id from run where kind in ('welcome-admin', 'provision-agency')
        and (state = 'requested' or (kind = 'provision-agency' and state <> 'completed'))`);
      return open.length === 0;
    });
    expect(
      await drill.rows(`select name, state from agency where name = any($1) order by name`, [
        [late.name, waiting.name],
      ]),
    ).toEqual([
      { name: waiting.name, state: 'active' },
      { name: late.name, state: 'ready' },
    ]);
    const runs = await drill.rows<{ workflow_id: string }>(
      `select workflow_id from run where kind in ('welcome-admin', 'provision-agency')`,
    );
    expect(new Set(runs.map(run => run.workflow_id)).size).toBe(runs.length);
    expect(runs.length).toBe(6);
    for (const run of runs) expect(await drill.executionsOf(run.workflow_id)).toBe(1);
    const mails = await drill.rows('select id from invitation');
    expect(mails).toHaveLength(3);
  }, 240_000);
});

describe('told to end', () => {
  it('the API finishes what is under way and ends within 10 s', async () => {
    const holder = await drill.hold('lock table property in exclusive mode');
    const underWay = write('Last words');
    await until('the write waits', async () => {
      const waits = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
      return (await drill.rows(waits)).length > 0;
    });
    const began = Date.now();
    const stopped = drill.stack.running.get('api')?.stop();
    await pause(300);
    await holder.release();
    expect((await underWay).status).toBe(201);
    await stopped;
    expect(await drill.stack.running.get('api')?.ended).toBe('exit code 0');
    expect(Date.now() - began).toBeLessThan(10_000);
    await drill.stack.start('api');
    await until('the API is ready', isReady);
  }, 120_000);

  it('the worker leaves a step that hangs at a vendor within 10 s, and the next worker goes on with it', async () => {
    const agency = { ...newDemoState().settled, email: 'hung@outage.example', name: 'Hung Up' };
    await drill.slowStripe('customers.retrieve', 7_000);
    await drill.buy(agency);
    await until(
      'the saga is at it',
      async () => (await drill.rows(`select 1 from provisioning where state = 'claimed'`)).length > 0,
    );
    await pause(1_000);
    const began = Date.now();
    await drill.stack.running.get('worker')?.stop();
    expect(await drill.stack.running.get('worker')?.ended).toBe('exit code 0');
    expect(Date.now() - began).toBeLessThan(10_000);
    await drill.stack.start('worker');
    await drill.invitationToken(agency);
    expect(await drill.rows('select state from agency where name = $1', [agency.name])).toHaveLength(1);
  }, 180_000);
});

describe('with PostgreSQL away', () => {
  it('the API says so within a second, refuses in form, and recovers by itself', async () => {
    const key = randomUUID();
    for (const how of ['close', 'swallow'] as const) {
      await drill.gate[how]();
      const health = await drill.ask('/healthz');
      expect([how, health.status, health.tookMs < 1_000]).toEqual([how, 200, true]);
      const ready = await readiness();
      expect([how, ready.status]).toEqual([how, 503]);
      expect(ready.body['checks']).toContainEqual(expect.objectContaining({ name: 'database', ok: false }));
      const refused = await write('Away', key);
      expect([how, refused.status, refused.type]).toEqual([how, 503, 'application/problem+json']);
      expect(refused.tookMs).toBeLessThan(15_000);
      await drill.gate.open();
      await until(`ready again after ${how}`, isReady, 20_000);
    }
    expect((await write('Away', key)).status).toBe(201);
    expect((await write('Away', key)).status).toBe(201);
    expect(await drill.rows(`select id from property where name = 'Away'`)).toHaveLength(1);
  }, 120_000);

  it('again and again, in the middle of writes: each is done whole, or not at all and said so', async () => {
    const keys: string[] = [];
    const answers: Answer[] = [];
    const refused = () => answers.filter(({ status }) => status === 503);
    const cutting = setInterval(drill.gate.cut, 120);
    const writer = async () => {
      while (keys.length < 40 || (refused().length < 5 && keys.length < 500)) {
        const key = randomUUID();
        keys.push(key);
        answers.push(await write('Storm', key));
      }
    };
    await Promise.all([writer(), writer(), writer(), writer()]);
    clearInterval(cutting);
    expect(answers.filter(({ status }) => ![201, 503].includes(status))).toEqual([]);
    expect(refused().length).toBeGreaterThanOrEqual(5);
    expect(refused().filter(({ type }) => type !== 'application/problem+json')).toEqual([]);
    const counts = () =>
      drill.rows(
        `select (select count(*) from property where name = 'Storm') as rows,
        (select count(*) from audit_event join property on property.id::text = audit_event.subject_id::text
          where name = 'Storm' and action = 'property.created') as audited,
        (select count(*) from idempotency_key where key = any($1)) as keys`,
        [keys],
      );
    const [half] = await counts();
    expect([half?.['audited'], half?.['keys']]).toEqual([half?.['rows'], half?.['rows']]);
    for (const key of keys)
      await until('the repeat goes through', async () => (await write('Storm', key)).status === 201);
    const all = String(keys.length);
    expect(await counts()).toEqual([{ rows: all, audited: all, keys: all }]);
  }, 120_000);
});
