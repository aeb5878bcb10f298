import { describe, expect, it } from '@jest/globals';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { sliceQuery } from '../../src/notices/search-affected-agencies.ts';
import { bearer, served } from '../support/http/served.ts';
import { createWorld, type TestWorld } from '../support/http/world.ts';

const at = served();
const hourAgo = () => new Date(Date.now() - 3_600_000).toISOString();
const soon = () => new Date(Date.now() + 60_000).toISOString();
const path = (incidentId: string) => `/v1/operations/incidents/${incidentId}/affected-agencies`;
const asOperator = async () => bearer(await at.world.token(at.world.operator, { place: 'operations' }));

type More = { actorId?: string; requestId?: string; subjectId?: string; at?: string };
async function touched(world: TestWorld, actions: string[], more: More = {}) {
  for (const action of actions)
    await at.open.admin(
      `insert into audit_event (id, for_agency, at, actor_kind, actor_id, action, outcome, subject_type, subject_id, details, request_id, mac)
       values ($1, $2, coalesce($8, now()), 'staff', $3, $4, 'done', $5, $6, '{}', $7, '\\x00')`,
      [
        ...[uuid7(), world.agencyId, more.actorId ?? world.members.admin.membershipId, action],
        ...[action.split('.')[0], more.subjectId ?? uuid7(), more.requestId ?? null, more.at ?? null],
      ],
    );
}
async function propose(search: object, incidentId?: string) {
  const id = incidentId ?? (await at.world.newIncident()).incidentId;
  const { status, body } = await at.api.agent
    .post(`${path(id)}/proposals`)
    .set(await asOperator())
    .send({ from: hourAgo(), until: soon(), ...search });
  return { status, body, incidentId: id };
}

describe('[A4] agencies that an incident touched', () => {
  it('are found by whoever acted, with counts, instants and kinds of data', async () => {
    const foreign = await createWorld(at.open, at.api.deps);
    const { personId, membershipId } = at.world.members.accountant;
    await touched(at.world, ['contact.changed', 'contact.bank_revealed', 'document.downloaded'], {
      actorId: String(membershipId),
    });
    await touched(foreign, ['contact.changed']);
    const { status, body } = await propose({ personId });
    expect([status, body.complete]).toEqual([200, true]);
    expect(body.data).toEqual([
      expect.objectContaining({
        agencyId: at.world.agencyId,
        state: 'proposed',
        dataCategories: ['contact_details', 'bank_details', 'documents'],
        recordsAffected: 3,
        basis: expect.objectContaining({ source: 'audit_log', events: 3, subjects: 'contact document' }),
      }),
    ]);
  });

  it('are found by request ids and by session, and not by what was refused or lies outside of the time', async () => {
    const foreign = await createWorld(at.open, at.api.deps);
    const requestId = uuid7();
    await touched(foreign, ['lease.created'], { requestId });
    const byRequest = await propose({ requestIds: [requestId] });
    expect(byRequest.body.data.map((row: { agencyId: string }) => row.agencyId)).toEqual([foreign.agencyId]);
    await foreign.token(foreign.members.viewer);
    const [session] = await at.open.admin('select id from session where person_id = $1', [
      foreign.members.viewer.personId,
    ]);
    await touched(foreign, ['note.created'], { actorId: String(foreign.members.viewer.membershipId) });
    const bySession = await propose({ sessionId: session?.['id'] });
    expect(bySession.body.data).toMatchObject([{ agencyId: foreign.agencyId, dataCategories: ['notes_and_tasks'] }]);
    await at.open.admin(`update audit_event set outcome = 'denied' where request_id = $1`, [requestId]);
    expect((await propose({ requestIds: [requestId] })).body.data).toEqual([]);
    const before = { from: '2020-01-01T00:00:00Z', until: '2020-02-01T00:00:00Z' };
    expect((await propose({ subjectTypes: ['note'], ...before })).body.data).toEqual([]);
  });

  it('are the same after the same search again, and keep what a person has decided', async () => {
    const foreign = await createWorld(at.open, at.api.deps);
    const actorId = String(foreign.members.admin.membershipId);
    await touched(foreign, ['contact.changed', 'lease.created']);
    const first = await propose({ actorId });
    const again = await propose({ actorId }, first.incidentId);
    expect(again.body.data[0]).toMatchObject({ id: first.body.data[0].id, basis: { events: 2 }, recordsAffected: 2 });
    const [row] = again.body.data;
    const decided = await at.api.agent
      .post(`${path(first.incidentId)}/${row.id}/decision`)
      .set({ ...(await asOperator()), 'if-match': `"${row.version}"` })
      .send({ decision: 'confirmed', reason: 'its contacts were read', dataCategories: ['contact_details'] });
    expect([decided.status, decided.body.state]).toEqual([200, 'confirmed']);
    const later = await propose({ actorId }, first.incidentId);
    expect(later.body.data[0]).toMatchObject({ state: 'confirmed', dataCategories: ['contact_details'] });
  });

  it('add up over the pages of a search that goes on, each event and each record once', async () => {
    const foreign = await createWorld(at.open, at.api.deps);
    const actorId = String(foreign.members.admin.membershipId);
    const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
    const [ada, ben] = [uuid7(), uuid7()];
    await touched(foreign, ['contact.changed'], { actorId, subjectId: ada, at: minutesAgo(50) });
    await touched(foreign, ['contact.read', 'note.created'], { actorId, subjectId: ben, at: minutesAgo(45) });
    await touched(foreign, ['contact.changed'], { actorId, subjectId: ada, at: minutesAgo(10) });
    await touched(foreign, ['lease.created'], { actorId, at: minutesAgo(5) });
    const middle = minutesAgo(30);
    const first = await propose({ actorId, until: middle });
    expect(first.body.data[0]).toMatchObject({ basis: { events: 3, records: 3, people: 2 }, recordsAffected: 3 });
    const next = await propose({ actorId, from: first.body.searchedUntil }, first.incidentId);
    const all = { events: 5, records: 4, people: 2, subjects: 'contact lease note' };
    expect(next.body.data[0]).toMatchObject({ basis: all, recordsAffected: 4 });
    expect(next.body.data[0].basis.firstAt).toBe(first.body.data[0].basis.firstAt);
    // Again the second page, then the whole, then by other criteria that find the same: nothing is counted twice.
    const again = await propose({ actorId, from: middle }, first.incidentId);
    expect(again.body.data[0].basis).toMatchObject(all);
    const whole = await propose({ actorId }, first.incidentId);
    expect(whole.body.data[0].basis).toMatchObject(all);
    await touched(foreign, ['contact.changed'], { subjectId: ada, at: minutesAgo(20), actorId: 'somebody-else' });
    const other = await propose({ actions: ['contact.changed'], subjectTypes: ['contact'] }, first.incidentId);
    const found = other.body.data.find((row: { agencyId: string }) => row.agencyId === foreign.agencyId);
    expect(found).toMatchObject({ basis: { events: 6, records: 4, people: 2 }, recordsAffected: 4 });
  });

  it('come along when their incident is merged: with what was found, and counted no second time when it is searched again', async () => {
    const [foreign, third] = [await createWorld(at.open, at.api.deps), await createWorld(at.open, at.api.deps)];
    const actorId = String(foreign.members.admin.membershipId);
    const subjectId = uuid7();
    const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
    const middle = minutesAgo(30);
    await touched(foreign, ['contact.changed'], { actorId, subjectId, at: minutesAgo(50) });
    await touched(foreign, ['contact.changed', 'note.created'], { actorId, subjectId, at: minutesAgo(10) });
    await touched(third, ['lease.created'], { actorId, at: minutesAgo(50) });
    const merged = await propose({ actorId, subjectTypes: ['contact', 'lease'], until: middle });
    const kept = await propose({ actorId, from: middle, subjectTypes: ['contact', 'note'] });
    expect([merged.body.data.length, kept.body.data.length]).toEqual([2, 1]);
    const { version } = (
      await at.api.agent.get(path(merged.incidentId).replace(/\/affected.*/, '')).set(await asOperator())
    ).body;
    const answer = await at.api.agent
      .post(path(merged.incidentId).replace(/affected.*/, 'merge'))
      .set({ ...(await asOperator()), 'if-match': `"${version}"` })
      .send({ into: kept.incidentId, reason: 'the same person' });
    expect(answer.status).toBe(200);
    const now = async () => {
      const { body } = await at.api.agent.get(path(kept.incidentId)).set(await asOperator());
      const of = ({ agencyId }: TestWorld) => body.data.find((row: { agencyId: string }) => row.agencyId === agencyId);
      return [of(foreign), of(third)];
    };
    const first = [
      { basis: { events: 3, mergedFrom: merged.incidentId }, recordsAffected: 2 },
      { basis: { events: 1, mergedFrom: merged.incidentId }, recordsAffected: 1 },
    ];
    expect(await now()).toMatchObject(first);
    await propose({ actorId, subjectTypes: ['contact', 'lease'], until: middle }, kept.incidentId);
    await propose({ actorId, from: middle, subjectTypes: ['contact', 'note'] }, kept.incidentId);
    expect(await now()).toMatchObject(first);
    await propose({ actorId }, kept.incidentId);
    expect(await now()).toMatchObject(first);
  });

  it('that were rejected come along so, with why and by whom, unless the other incident has them itself', async () => {
    const [quay, lane] = [await createWorld(at.open, at.api.deps), await createWorld(at.open, at.api.deps)];
    const actorId = String(quay.members.admin.membershipId);
    const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
    await touched(quay, ['contact.changed'], { actorId, at: minutesAgo(50) });
    await touched(lane, ['lease.created'], { actorId, at: minutesAgo(50) });
    const merged = await propose({ actorId });
    const decide = async (incidentId: string, { agencyId }: TestWorld, decision: string, reason: string) => {
      const { body } = await at.api.agent.get(path(incidentId)).set(await asOperator());
      const row = body.data.find((each: { agencyId: string }) => each.agencyId === agencyId);
      const answer = await at.api.agent
        .post(`${path(incidentId)}/${row.id}/decision`)
        .set({ ...(await asOperator()), 'if-match': `"${row.version}"` })
        .send({ decision, reason });
      expect(answer.status).toBe(200);
    };
    for (const agency of [quay, lane]) await decide(merged.incidentId, agency, 'rejected', 'it was their own auditor');
    const incident = (incidentId: string) => path(incidentId).replace(/\/affected.*/, '');
    const mergeInto = async (into: string) => {
      const { version } = (await at.api.agent.get(incident(merged.incidentId)).set(await asOperator())).body;
      return at.api.agent
        .post(`${incident(merged.incidentId)}/merge`)
        .set({ ...(await asOperator()), 'if-match': `"${version}"` })
        .send({ into, reason: 'the same person' });
    };
    const { incidentId } = await at.world.newIncident();
    await at.api.agent
      .post(path(incidentId))
      .set({ ...(await asOperator()), 'idempotency-key': uuid7() })
      .send({ agencyId: lane.agencyId, reason: 'they have telephoned' });
    expect((await mergeInto(incidentId)).status).toBe(200);
    const list = async () => (await at.api.agent.get(path(incidentId)).set(await asOperator())).body.data;
    const of = (rows: { agencyId: string }[], { agencyId }: TestWorld) => rows.find(row => row.agencyId === agencyId);
    expect(of(await list(), quay)).toMatchObject({
      ...{ state: 'rejected', reason: 'it was their own auditor', decidedBy: at.world.operator.personId },
      ...{ basis: { events: 1, mergedFrom: merged.incidentId, state: 'rejected' }, recordsAffected: 1 },
    });
    expect(of(await list(), lane)).toMatchObject({
      ...{ state: 'proposed', decidedBy: null, reason: 'they have telephoned' },
      basis: { events: 1, mergedFrom: merged.incidentId, rejectedThere: 'it was their own auditor' },
    });
    const page = (await at.api.agent.get(`/operations/incidents/${incidentId}`).set(await asOperator())).text;
    expect(page).toContain('Rejected in an incident that was merged into this one: it was their own auditor');
    const lines = (await at.api.agent.get(`${incident(incidentId)}/timeline?kind=merged`).set(await asOperator())).body;
    expect(lines.data[0].facts).toMatchObject({ agencies: 0, rejected: 1 });
    // What is found again of it is no new proposal; and a person may still decide otherwise.
    await propose({ actorId }, incidentId);
    expect(of(await list(), quay)).toMatchObject({ state: 'rejected' });
    await decide(incidentId, quay, 'confirmed', 'it was not, after all');
  });

  it('that were rejected there stay confirmed where this incident had confirmed them', async () => {
    const [merged, kept] = [await at.world.newAffected(), await at.world.newAffected()];
    for (const [{ incidentId, affectedId, version }, decision] of [
      [merged, 'rejected'] as const,
      [kept, 'confirmed'] as const,
    ])
      await at.api.agent
        .post(`${path(incidentId)}/${affectedId}/decision`)
        .set({ ...(await asOperator()), 'if-match': `"${version}"` })
        .send({ decision, reason: `${decision} by the log` });
    const incident = path(merged.incidentId).replace(/\/affected.*/, '');
    const { version } = (await at.api.agent.get(incident).set(await asOperator())).body;
    const answer = await at.api.agent
      .post(`${incident}/merge`)
      .set({ ...(await asOperator()), 'if-match': `"${version}"` })
      .send({ into: kept.incidentId, reason: 'the same person' });
    expect(answer.status).toBe(200);
    const { body } = await at.api.agent.get(path(kept.incidentId)).set(await asOperator());
    expect(body.data).toMatchObject([{ id: kept.affectedId, state: 'confirmed', reason: 'confirmed by the log' }]);
  });

  it('are decided anew where the merged incident had confirmed what the other one had rejected', async () => {
    const [merged, kept] = [await at.world.newAffected(), await at.world.newAffected()];
    const decide = async ({ incidentId, affectedId, version }: typeof merged, decision: string) =>
      at.api.agent
        .post(`${path(incidentId)}/${affectedId}/decision`)
        .set({ ...(await asOperator()), 'if-match': `"${version}"` })
        .send({ decision, reason: 'seen in the log' });
    expect((await decide(merged, 'confirmed')).status).toBe(200);
    expect((await decide(kept, 'rejected')).status).toBe(200);
    const incident = path(merged.incidentId).replace(/\/affected.*/, '');
    const { version } = (await at.api.agent.get(incident).set(await asOperator())).body;
    const answer = await at.api.agent
      .post(`${incident}/merge`)
      .set({ ...(await asOperator()), 'if-match': `"${version}"` })
      .send({ into: kept.incidentId, reason: 'the same person' });
    expect(answer.status).toBe(200);
    const { body } = await at.api.agent.get(path(kept.incidentId)).set(await asOperator());
    expect(body.data).toMatchObject([{ id: kept.affectedId, state: 'proposed' }]);
  });

  it('wake the run when they are confirmed, stand in the timeline, and can be decided otherwise later', async () => {
    const { incidentId, affectedId, version } = await at.world.newAffected();
    const decide = async (decision: string, etag: number) =>
      at.api.agent
        .post(`${path(incidentId)}/${affectedId}/decision`)
        .set({ ...(await asOperator()), 'if-match': `"${etag}"` })
        .send({ decision, reason: 'seen in the logs', peopleAffected: 12 });
    at.open.committed.length = 0;
    const confirmed = await decide('confirmed', version);
    expect(confirmed.body).toMatchObject({ state: 'confirmed', peopleAffected: 12 });
    expect(at.open.committed.map(({ workflowId }) => workflowId)).toContain(
      `platform/respond-to-incident/${incidentId}`,
    );
    expect((await decide('rejected', version)).status).toBe(412);
    const rejected = await decide('rejected', confirmed.body.version);
    expect(rejected.body.state).toBe('rejected');
    const lines = await at.open.admin<{ kind: string; text: string; facts: { decision?: string; before?: string } }>(
      `select kind, text, facts from incident_event where incident_id = $1 and kind like 'agency%' order by recorded_at, id`,
      [incidentId],
    );
    expect(lines.map(({ kind, facts }) => [kind, facts.before, facts.decision])).toEqual([
      ['agency_proposed', undefined, undefined],
      ['agency_decided', 'proposed', 'confirmed'],
      ['agency_decided', 'confirmed', 'rejected'],
    ]);
  });

  it.each([
    ['nothing to look for', {}],
    ['two kinds of who', { actorId: 'x', personId: uuid7() }],
    ['a time that ends before it begins', { actorId: 'x', from: soon(), until: hourAgo() }],
    ['more than a year', { actorId: 'x', from: '2020-01-01T00:00:00Z', until: '2026-01-01T00:00:00Z' }],
    ['a network address, which events do not hold', { address: '203.0.113.7' }],
  ])('are not searched for with %s', async (_what, search) => {
    expect((await propose(search)).status).toBe(422);
  });

  it('are not searched for by somebody who is not there', async () => {
    const { status, body } = await propose({ personId: uuid7() });
    expect([status, body.code]).toEqual([422, 'unknown_reference']);
  });

  it('are found by an index in a log of a hundred thousand events', async () => {
    await at.open.admin(
      `insert into audit_event (id, for_agency, at, actor_kind, actor_id, action, outcome, subject_type, details, mac)
       select (lpad(to_hex(((extract(epoch from now()) - n) * 1000)::bigint), 12, '0') || '7000' || '8000' || lpad(to_hex(n), 12, '0'))::uuid,
         $1, now() - n * interval '1 second', 'staff', 'actor-' || n % 5000, 'note.created', 'done', 'note', '{}', '\\x00'
       from generate_series(1, 100000) n`,
      [at.world.agencyId],
    );
    await at.open.admin('vacuum analyze audit_event');
    const plan = async (search: object) => {
      const between = { from: hourAgo(), until: soon() };
      const place = { incidentId: uuid7(), earlier: [] };
      const span = [Date.parse(between.from), Date.parse(between.until)] as const;
      const query = sliceQuery(place, { ...between, ...search }, span);
      return acrossAgencies(at.open.database, 'incidents', 'look at a plan', async unit => {
        const { sql, parameters } = query.compile(unit.sql);
        const rows = await unit.sql.executeQuery<{ 'QUERY PLAN': string }>({
          ...query.compile(unit.sql),
          sql: `explain ${sql}`,
          parameters,
        });
        return rows.rows.map(row => row['QUERY PLAN']).join('\n');
      });
    };
    expect(await plan({ actorIds: ['actor-7'] })).toContain('audit_event_actor_idx');
    const byTime = await plan({ subjectTypes: ['note'] });
    expect(byTime).toContain('audit_event_pkey');
    expect(byTime).not.toContain('Seq Scan');
    const began = Date.now();
    const { body } = await propose({ subjectTypes: ['note'], from: new Date(Date.now() - 90_000_000).toISOString() });
    expect(body.complete).toBe(true);
    expect(
      body.data.find((row: { agencyId: string }) => row.agencyId === at.world.agencyId).basis.events,
    ).toBeGreaterThan(89_000);
    expect(Date.now() - began).toBeLessThan(10_000);
  });

  it('are for the company alone', async () => {
    const { incidentId } = await at.world.newAffected();
    const staff = bearer(await at.world.token(at.world.members.admin));
    expect((await at.api.agent.get(path(incidentId)).set(staff)).status).toBe(403);
  });
});
