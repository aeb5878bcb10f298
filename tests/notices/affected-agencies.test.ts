import { describe, expect, it } from '@jest/globals';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { sliceQuery } from '../../src/notices/search-affected-agencies.ts';
import { bearer, served } from '../support/http/served.ts';
import { createWorld } from '../support/http/world.ts';
import { affectedSteps } from './support/affected.ts';

const at = served();
const { hourAgo, soon, path, asOperator, touched, propose } = affectedSteps(at);

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
