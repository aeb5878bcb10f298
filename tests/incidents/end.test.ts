import { beforeAll, describe, expect, it } from '@jest/globals';
import { uuid7 } from '../../src/kernel/ids.ts';
import { callsAs } from '../support/http/calls.ts';
import { insertOperator } from '../support/http/people.ts';
import { served } from '../support/http/served.ts';
import { stepsOf } from './support/steps.ts';

const at = served({ poolMax: 4 });
let token: string;
let calls: ReturnType<typeof callsAs>;
beforeAll(async () => {
  token = await at.world.token(at.world.operator, { place: 'operations' });
  calls = callsAs(at.api, () => token);
});
type Given = Parameters<typeof at.world.newIncident>[0];
const opened = async (given?: Given) => stepsOf(calls, (await at.world.newIncident(given)).incidentId);
const closable = async () => stepsOf(calls, (await at.world.newClosableIncident()).incidentId);
const reason = 'its post-mortem is read';
const insertContainment = (incidentId: string, state: string) =>
  at.open.admin(
    `insert into containment (id, incident_id, kind, scope, reason, state, requested_by) values ($1, $2, 'block_addresses', '{}', 'x', $3, $4)`,
    [uuid7(), incidentId, state, at.world.operator.personId],
  );
const insertNotice = (incidentId: string, kind: string, sequence: number) =>
  at.open.admin(
    `insert into breach_notice (id, incident_id, for_agency, kind, sequence, language, subject, body, sha256, state, sent_at)
     values ($1, $2, $3, $4, $5, 'en', 's', 'b', 'x', 'sent', now())`,
    [uuid7(), incidentId, at.world.agencyId, kind, sequence],
  );
const insertAgency = (incidentId: string, state = 'confirmed') =>
  at.open.admin(
    `insert into affected_agency (id, incident_id, for_agency, state, basis, data_categories, decided_at) values ($1, $2, $3, $4, '{}', '{names}', now())`,
    [uuid7(), incidentId, at.world.agencyId, state],
  );

describe('closing', () => {
  it('ends a resolved incident for good: it takes notes and corrections only', async () => {
    const steps = await closable();
    const { status, body } = await steps.post('closing', { reason });
    expect([status, body]).toEqual([200, expect.objectContaining({ phase: 'closed', outcome: 'resolved' })]);
    expect(body.closedAt).toEqual(expect.any(String));
    for (const [verb, change] of [
      ['phase', { phase: 'triage', reason: 'open it again' }],
      ['severity', { severity: 'sev1', reason: 'worse than we thought' }],
      ['roles/scribe', { personId: null }],
    ] as const)
      expect((await steps.put(verb, change)).body).toMatchObject({ status: 409, code: 'conflict' });
    expect((await steps.post('closing', { reason })).body).toMatchObject({ status: 409, code: 'conflict' });
    expect((await calls.post(`${steps.at}/tasks`, { title: 'Too late' })).status).toBe(409);
    expect((await calls.post(`${steps.at}/notes`, { text: 'The authority has written.' })).status).toBe(201);
    expect((await steps.read()).missing).toEqual([]);
  });

  it('leaves no clock of an exercise running, nor overdue: nobody had to see to them', async () => {
    const steps = await closable();
    const { id } = await steps.read();
    await at.open.admin('update incident set exercise = true where id = $1', [id]);
    for (const [kind, state] of [
      ['ndb_assessment', 'running'],
      ['notify_agency', 'overdue'],
    ])
      await at.open.admin(
        `insert into clock (id, subject_type, subject_id, for_agency, kind, rule, starts_at, warn_at, due_at, state)
         values ($1, 'incident', $2, $3, $4, 'x@1', now(), now(), now() + interval '1 hour', $5)`,
        [uuid7(), id, at.world.agencyId, kind, state],
      );
    expect((await steps.post('closing', { reason })).status).toBe(200);
    const { data } = (await calls.get(`${steps.at}/clocks`)).body;
    expect(data.map((clock: { state: string }) => clock.state)).toEqual(['cancelled', 'cancelled']);
  });

  it('waits for the review, and for everything that its phase asks for', async () => {
    const early = await opened({ phase: 'recover', settled: true });
    expect((await early.post('closing', { reason })).body).toMatchObject({ status: 409, code: 'conflict' });
    const bare = await opened({ phase: 'review', settled: true });
    const refused = await bare.post('closing', { reason });
    expect(refused.body).toMatchObject({
      status: 409,
      code: 'phase_not_ready',
      detail: 'to close it, settle first: post_mortem_missing (nobody has begun the post-mortem)',
      facts: { missing: 'post_mortem_missing' },
    });
  });

  it.each([
    [
      'its post-mortem is not published',
      `update post_mortem set state = 'draft', published_at = null where incident_id = $1`,
      'post_mortem_not_published',
    ],
    [
      'a reader has not read it',
      `update post_mortem_reader set acknowledged_at = null where post_mortem_id in (select id from post_mortem where incident_id = $1)`,
      'post_mortem_unread',
    ],
    [
      'an action has lost its owner',
      `insert into post_mortem_action (id, incident_id, title, owner_id, due_at) values (gen_random_uuid(), $1, 'x', gen_random_uuid(), now())`,
      'action_without_owner',
    ],
  ])('is refused while %s', async (_, sql, missing) => {
    const steps = await closable();
    await at.open.admin(sql, [(await steps.read()).id]);
    expect((await steps.post('closing', { reason })).body).toMatchObject({
      code: 'phase_not_ready',
      facts: { missing },
    });
    expect((await steps.read()).missing).toEqual([missing]);
  });

  it('is refused while an affected agency lacks its last notice', async () => {
    const steps = await closable();
    const { id } = await steps.read();
    await insertAgency(id);
    await insertNotice(id, 'initial', 1);
    expect((await steps.post('closing', { reason })).body.facts.missing).toBe('final_notice_not_sent');
    await insertNotice(id, 'final', 2);
    expect((await steps.post('closing', { reason })).status).toBe(200);
  });

  it('is refused while a task that somebody added is open, or a containment half-way', async () => {
    const steps = await closable();
    const { id } = await steps.read();
    const added = await calls.post(`${steps.at}/tasks`, { title: 'Tell the insurer' });
    await insertContainment(id, 'requested');
    const { body } = await steps.post('closing', { reason });
    expect(body.facts.missing).toBe(`task:${added.body.id} containment_unsettled`);
  });
});

describe('what turns out to be none', () => {
  it('is closed out of triage with a reason; its clocks fall away, its paging is woken', async () => {
    const steps = await opened();
    const { id } = await steps.read();
    await at.open.admin(
      `insert into clock (id, subject_type, subject_id, kind, rule, starts_at, warn_at, due_at) values ($1, 'incident', $2, 'x', 'x@1', now(), now(), now())`,
      [uuid7(), id],
    );
    at.open.committed.length = 0;
    const { body } = await steps.post('dismissal', { reason: 'the nightly test of ours' });
    expect(body).toMatchObject({ phase: 'closed', outcome: 'not_an_incident' });
    expect((await steps.read()).clocks).toMatchObject([{ state: 'cancelled' }]);
    const woken = at.open.committed.map(({ workflowId }) => workflowId.split('/')[1]);
    expect(woken.toSorted()).toEqual(['page-on-call', 'respond-to-incident']);
    const open = (await steps.read()).tasks.filter((task: { state: string }) => task.state === 'open');
    expect(open).toEqual([]);
  });

  it('is not so any more once it is being fixed, a containment holds, or an agency was told', async () => {
    const late = await opened({ phase: 'fix' });
    expect((await late.post('dismissal', { reason: 'after all' })).body).toMatchObject({ code: 'conflict' });
    const steps = await opened({ phase: 'contain' });
    const { id } = await steps.read();
    await insertContainment(id, 'done');
    await insertNotice(id, 'initial', 1);
    const { body } = await steps.post('dismissal', { reason: 'after all' });
    expect(body).toMatchObject({ code: 'phase_not_ready', facts: { missing: 'containment_holds agency_notified' } });
  });
});

describe('a merge', () => {
  const merge = async (from: Awaited<ReturnType<typeof opened>>, into: string) =>
    from.post('merge', { into, reason: 'the same address, the same night' });

  it('closes the one and goes on under the other; its people are told where', async () => {
    const commander = await insertOperator(at.open.admin);
    const [steps, other] = [await opened({ commanderId: commander.personId }), await opened({ phase: 'contain' })];
    const [{ id }, kept] = [await steps.read(), await other.read()];
    await calls.post(`${steps.at}/tasks`, { title: 'Ask the hoster', ownerId: commander.personId });
    await insertContainment(id, 'done');
    await insertAgency(id);
    at.open.committed.length = 0;
    const { status, body } = await merge(steps, kept.id);
    expect([status, body]).toEqual([200, expect.objectContaining({ outcome: 'merged', mergedInto: kept.id })]);
    const after = await other.read();
    expect(after.mergedFrom).toEqual([{ id, number: body.number }]);
    expect(after.tasks.map((task: { title: string }) => task.title)).toContain('Ask the hoster');
    expect((await other.timeline('kind=merged'))[0]).toMatchObject({
      facts: { incidentId: id, tasks: 1, containments: 1, agencies: 1 },
    });
    expect((await steps.timeline()).map(({ kind }) => kind)).toContain('opened');
    const [agency] = await at.open.admin('select state, basis from affected_agency where incident_id = $1', [kept.id]);
    expect(agency).toEqual({ state: 'proposed', basis: { mergedFrom: id, state: 'confirmed' } });
    const told = await at.open.admin(
      "select input from outbox where contract = 'remind-person' and input->>'incidentId' = $1",
      [id],
    );
    expect(told).toEqual([{ input: expect.objectContaining({ about: 'merged', personId: commander.personId }) }]);
  });

  it('knows no cycles: two the other way round at once leave one open', async () => {
    const [a, b] = [await opened(), await opened()];
    const [one, two] = [await a.read(), await b.read()];
    const body = (into: string) => ({ into, reason: 'the same night' });
    const answers = await Promise.all([
      calls.post(`${a.at}/merge`, body(two.id), { etag: one.version }),
      calls.post(`${b.at}/merge`, body(one.id), { etag: two.version }),
    ]);
    const statuses = answers.map(({ status }) => status).toSorted();
    expect(statuses[0]).toBe(200);
    expect([409, 412]).toContain(statuses[1]);
    const phases = [(await a.read()).phase, (await b.read()).phase].toSorted();
    expect(phases).toEqual(['closed', 'triage']);
  });

  it('is refused into itself, into nothing, into a closed one, and between an exercise and an incident', async () => {
    const steps = await opened();
    const { id } = await steps.read();
    expect((await merge(steps, id)).body).toMatchObject({ status: 422, code: 'invalid_input' });
    expect((await merge(steps, uuid7())).body).toMatchObject({ status: 422, code: 'unknown_reference' });
    const closed = await closable();
    await closed.post('closing', { reason });
    expect((await merge(steps, (await closed.read()).id)).body).toMatchObject({ status: 409, code: 'conflict' });
    const exercise = await opened({ exercise: true });
    expect((await merge(steps, (await exercise.read()).id)).body).toMatchObject({ status: 409, code: 'conflict' });
  });

  it('is refused once agencies were told under it: the other one is merged into it', async () => {
    const [steps, other] = [await opened(), await opened()];
    const { id } = await steps.read();
    await insertNotice(id, 'initial', 1);
    expect((await merge(steps, (await other.read()).id)).body).toMatchObject({ status: 409, facts: { notices: 1 } });
    expect((await merge(other, id)).status).toBe(200);
  });
});
