import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { keepBlockedAddresses } from '../../infra/http/blocked-addresses.ts';
import { contain } from '../../src/containment/contain.contract.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { jsonb } from '../../src/kernel/jsonb.ts';
import { raiseOperatorTask } from '../../src/kernel/operator-tasks.ts';
import { tellOperators } from '../../src/kernel/tell-operators.contract.ts';
import { eventually } from '../billing/support/world.ts';
import { startApi, type TestApi } from '../support/http/api.ts';
import { bearer } from '../support/http/served.ts';
import { keepHistory } from '../temporal/replay.ts';
import { type ContainmentWorld, createContainmentWorld } from './support/world.ts';

let w: ContainmentWorld;
let at: ContainmentWorld['at'];
let world: ContainmentWorld['world'];
let other: ContainmentWorld['other'];
beforeAll(async () => {
  w = await createContainmentWorld();
  ({ at, world, other } = w);
});
afterAll(() => at?.close());

const meAs = async (token: string) => at.api.agent.get('/v1/agency').set(bearer(token));
const addTag = async (token: string) =>
  at.api.agent
    .post('/v1/tags')
    .set({ ...bearer(token), 'idempotency-key': uuid7() })
    .send({ name: world.newTagName() });

describe('[A2] containment', () => {
  it('ends the sessions of one person, and of nobody else', async () => {
    const token = await world.token(world.members.viewer);
    const colleague = await world.token(world.members.accountant);
    expect((await meAs(token)).status).toBe(200);
    const { incidentId, id } = await w.contained('end_sessions', { personId: world.members.viewer.personId });
    expect([(await meAs(token)).status, (await meAs(token)).body.code]).toEqual([401, 'session_ended']);
    expect((await meAs(colleague)).status).toBe(200);
    await w.undone({ incidentId, id });
    expect((await meAs(token)).status).toBe(401);
    expect(await w.kindsOf(incidentId)).toEqual([
      'containment_requested',
      'containment_done',
      'containment_requested',
      'containment_undone',
    ]);
    for (const step of ['do', 'undo']) await keepHistory(at, `platform/contain/${id}/${step}`, `contain-${step}`);
  });

  it('ends the sessions of an agency, with those of its members in other places', async () => {
    const inside = await other.token(other.members.admin);
    const elsewhere = await other.token(other.members.admin, { place: 'account' });
    const stranger = await world.token(world.members.accountant);
    await w.contained('end_sessions', { agencyId: other.agencyId });
    expect((await meAs(inside)).status).toBe(401);
    expect((await at.api.agent.get('/v1/me').set(bearer(elsewhere))).status).toBe(401);
    expect((await meAs(stranger)).status).toBe(200);
  });

  it('suspends a person until a second person undoes it; no session of before comes back', async () => {
    const manager = other.members.property_manager;
    const before = await other.token(manager);
    const held = await w.contained('suspend_person', { personId: manager.personId });
    expect((await meAs(before)).status).toBe(401);
    const fresh = await other.token(manager);
    expect((await meAs(fresh)).body.code).toBe('session_ended');
    await w.undone(held);
    expect((await meAs(fresh)).status).toBe(401);
    expect((await meAs(await other.token(manager))).status).toBe(200);
  });

  it('keeps somebody suspended while another containment holds, and hands on what there is to undo', async () => {
    const { personId } = other.members.accountant;
    const first = await w.contained('suspend_person', { personId });
    const next = await w.contained('suspend_person', { personId });
    const state = async () => (await at.admin('select state from person where id = $1', [personId]))[0]?.['state'];
    await w.undone(first);
    expect(await state()).toBe('suspended');
    await w.undone(next);
    expect(await state()).toBe('active');
  });

  it('leaves suspended whom somebody else had suspended before', async () => {
    const { personId } = other.members.viewer;
    await at.admin(`update person set state = 'suspended' where id = $1`, [personId]);
    await w.undone(await w.contained('suspend_person', { personId }));
    expect((await at.admin('select state from person where id = $1', [personId]))[0]?.['state']).toBe('suspended');
  });

  it('revokes tokens: sessions end, and links of invitations are void', async () => {
    const { membershipId } = await other.newMember('invited');
    const generation = async () =>
      (await at.admin('select generation from invitation where membership_id = $1', [membershipId]))[0]?.['generation'];
    const before = Number(await generation());
    const token = await other.token(other.members.admin);
    await w.contained('revoke_tokens', { agencyId: other.agencyId });
    expect((await meAs(token)).status).toBe(401);
    expect(await generation()).toBe(before + 1);
  });

  it('makes an agency read-only, says so when asked why, and gives it back', async () => {
    const token = await world.token(world.members.admin);
    const held = await w.contained('read_only', { agencyId: world.agencyId });
    const refused = await addTag(token);
    expect([refused.status, refused.body.code]).toEqual([403, 'agency_not_writable']);
    expect((await meAs(token)).status).toBe(200);
    const explained = await at.api.agent.get('/v1/access/explain').query({ route: 'POST /v1/tags' }).set(bearer(token));
    expect(explained.body.rules).toContainEqual(
      expect.objectContaining({
        rule: 'agency_writable',
        holds: false,
        facts: expect.objectContaining({ restriction: 'read_only' }),
        detail: expect.stringContaining('security incident'),
      }),
    );
    await w.undone(held);
    expect((await addTag(token)).status).toBe(201);
  });

  it('takes a module from an agency, and gives it back', async () => {
    const token = await world.token(world.members.admin);
    const read = () => at.api.agent.get('/v1/leases').set(bearer(token));
    expect((await read()).status).toBe(200);
    const held = await w.contained('disable_module', { agencyId: world.agencyId, module: 'leasing' });
    expect([(await read()).status, (await read()).body.code]).toEqual([403, 'module_not_entitled']);
    const explained = await at.api.agent
      .get('/v1/access/explain')
      .query({ route: 'GET /v1/leases' })
      .set(bearer(token));
    expect(explained.body.rules).toContainEqual(
      expect.objectContaining({ rule: 'module', facts: expect.objectContaining({ restriction: 'module_disabled' }) }),
    );
    await w.undone(held);
    expect((await read()).status).toBe(200);
  });

  it('disables an alert source, and takes its alerts again', async () => {
    const sourceId = uuid7();
    await at.admin(`insert into alert_source (id, name, shape) values ($1, $2, 'generic')`, [sourceId, sourceId]);
    const disabled = async () =>
      (await at.admin('select disabled_at from alert_source where id = $1', [sourceId]))[0]?.['disabled_at'];
    const held = await w.contained('disable_integration', { alertSourceId: sourceId });
    expect(await disabled()).toEqual(expect.any(Date));
    await w.undone(held);
    expect(await disabled()).toBeNull();
  });
});

describe('[A2] blocked addresses', () => {
  let front: TestApi;
  const blocked = () => keepBlockedAddresses({ database: at.open.database, log: { warn: () => undefined } });
  let kept: ReturnType<typeof blocked>;
  beforeAll(async () => {
    kept = blocked();
    const { billing } = at.api.deps;
    front = await startApi(at.open, { settings: { trustProxy: 1 }, deps: { billing, blockedAddresses: kept } });
    await kept.start();
  });
  afterAll(async () => {
    await kept?.stop();
    await front?.close();
  });
  const from = (address: string, where = '/v1/health-of-nothing') =>
    front.agent.get(where).set('x-forwarded-for', address);

  it('are answered a refusal soon after it is done, until it is undone; others are served', async () => {
    const held = await w.contained('block_addresses', { addresses: ['203.0.113.0/24', '2001:db8:1::/48'] });
    const refused = await eventually('it is blocked', async () => {
      const answer = await from('203.0.113.77');
      return answer.status === 403 && answer;
    });
    expect(refused.body.code).toBe('address_blocked');
    expect(refused.headers['content-type']).toContain('application/problem+json');
    expect((await from('2001:db8:1::9')).status).toBe(403);
    expect((await from('203.0.114.1')).status).toBe(404);
    expect((await from('203.0.113.77', '/healthz')).status).toBe(200);
    await w.undone(held);
    await eventually('it is answered again', async () => (await from('203.0.113.77')).status === 404);
  });

  it('stay blocked while they cannot be read', async () => {
    const held = await w.contained('block_addresses', { addresses: ['198.51.100.4'] });
    await eventually('it is blocked', async () => (await from('198.51.100.4')).status === 403);
    await at.admin('revoke select on blocked_address from reeve_platform');
    await new Promise(resolve => setTimeout(resolve, 2_500));
    expect((await from('198.51.100.4')).status).toBe(403);
    await at.admin('grant select on blocked_address to reeve_platform');
    await w.undone(held);
    await eventually('it is answered again', async () => (await from('198.51.100.4')).status === 404);
  });
});

describe('[A2] everybody signed out', () => {
  it('leaves nobody in who was asking at that time, and spares only who asked for it', async () => {
    const tokens = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        world.token(index % 2 ? world.members.viewer : world.members.accountant),
      ),
    );
    let asking = true;
    const busy = tokens.slice(0, 8).map(async token => {
      while (asking) await meAs(token);
    });
    const mine = await world.token(world.operator, { place: 'operations' });
    const theirs = await world.token(w.second, { place: 'operations' });
    const { incidentId } = await world.newIncident();
    const { body } = await at.api.agent
      .post(w.path(incidentId))
      .set(bearer(mine))
      .send({ kind: 'end_sessions', scope: { all: true }, reason: 'tokens were published', spareOwnSession: true });
    await eventually('all are out', async () => (await w.stateOf(body.id)) === 'done');
    asking = false;
    await Promise.all(busy);
    const answers = await Promise.all(tokens.map(meAs));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401]));
    const listed = (token: string) => at.api.agent.get(w.path(incidentId)).set(bearer(token));
    expect((await listed(theirs)).status).toBe(401);
    const { data } = (await listed(mine)).body;
    expect(data[0]).toMatchObject({ state: 'done', reached: expect.any(Number) });
    expect(data[0].reached).toBeGreaterThanOrEqual(41);
  });
});

describe('[A2] a containment that cannot be done', () => {
  it('is seen to have failed, by its state, its timeline and a task, and is done when an operator says retry', async () => {
    const [{ incidentId }, alertSourceId, containmentId] = [await world.newIncident(), uuid7(), uuid7()];
    await acrossAgencies(at.open.database, 'incidents', 'ask for what is not there any more', async unit => {
      const scope = jsonb({ alertSourceId });
      const row = { id: containmentId, incident_id: incidentId, kind: 'disable_integration' as const, scope };
      await unit.sql
        .insertInto('containment')
        .values({ ...row, reason: 'x', requested_by: uuid7() })
        .execute();
      unit.start(contain, { containmentId, kind: 'disable_integration', step: 'do' });
    });
    const [task] = await eventually('a task', async () => {
      const tasks = await at.admin(`select id, kind from operator_task where subject_id = $1`, [containmentId]);
      return tasks.length > 0 && tasks;
    });
    expect(task?.['kind']).toBe('containment_failed');
    const [row] = await at.admin('select state, failure from containment where id = $1', [containmentId]);
    expect(row).toEqual({ state: 'failed', failure: 'not_found' });
    expect(await w.kindsOf(incidentId)).toEqual(['containment_failed']);
    await at.admin(`insert into alert_source (id, name, shape) values ($1, $2, 'generic')`, [
      alertSourceId,
      alertSourceId,
    ]);
    const decided = await at.api.agent
      .post(`/v1/operations/tasks/${task?.['id']}/decision`)
      .set(await w.asOperator())
      .send({ decision: 'retry', reason: 'the source is there again' });
    expect(decided.status).toBe(200);
    await eventually('it is done', async () => (await w.stateOf(containmentId)) === 'done');
    expect(await w.kindsOf(incidentId)).toEqual(['containment_failed', 'containment_done']);
    const run = at.client.workflow.getHandle(`platform/contain/${containmentId}/do`);
    expect(await run.result()).toEqual({ state: 'done' });
    await keepHistory(at, run.workflowId, 'contain-retried');
  });
});

describe('[A2] under load', () => {
  it('a containment is done within ten seconds while two hundred mails wait', async () => {
    const waiting = 200;
    await acrossAgencies(at.open.database, 'operations', 'make work for tests', async unit => {
      for (let count = 0; count < waiting; count += 1) {
        const { id } = await raiseOperatorTask(unit, {
          ...{ raisedBy: `load/${count}`, workflowId: null, kind: 'load', subjectType: 'load', subjectId: `${count}` },
          ...{ agencyId: null, remedy: 'Nothing: work for a test.', choices: ['done'] },
        });
        unit.start(tellOperators, { taskId: id });
      }
    });
    const told = () => at.mail.messages('operators@reeve.example').length;
    await eventually('the mails begin', async () => told() > 0);
    const token = await world.token(world.members.viewer);
    const began = performance.now();
    await w.contained('end_sessions', { personId: world.members.viewer.personId });
    const tookMs = Math.round(performance.now() - began);
    expect((await meAs(token)).status).toBe(401);
    expect([tookMs < 10_000, told() < waiting]).toEqual([true, true]);
    process.stderr.write(`containment under load: ${tookMs} ms, ${told()} of ${waiting} mails sent\n`);
  }, 90_000);
});
