import { describe, expect, it } from '@jest/globals';
import { uuid7 } from '../../src/kernel/ids.ts';
import { bearer, served } from '../support/http/served.ts';
import { createWorld } from '../support/http/world.ts';

const at = served();
const asOperator = async () => bearer(await at.world.token(at.world.operator, { place: 'operations' }));
const report = (token: string, more: object = {}) =>
  at.api.agent
    .post('/v1/suspicions')
    .set(bearer(token))
    .send({ kind: 'suspected_access', body: 'Somebody else was in here.', ...more });
const agencyAs = (token: string) => at.api.agent.get('/v1/agency').set(bearer(token));

describe('[B11] a suspicion', () => {
  it('ends my other sessions everywhere at once, and keeps the one that reports', async () => {
    const { viewer } = at.world.members;
    const [here, there, account] = [
      await at.world.token(viewer),
      await at.world.token(viewer),
      await at.world.token(viewer, { place: 'account' }),
    ];
    const colleague = await at.world.token(at.world.members.accountant);
    const { status, body } = await report(here, { endMySessions: true });
    expect([status, body.state, body.token]).toEqual([201, 'received', null]);
    expect(body.sessionsEnded).toBeGreaterThanOrEqual(2);
    expect((await agencyAs(here)).status).toBe(200);
    expect((await agencyAs(there)).body.code).toBe('session_ended');
    expect((await at.api.agent.get('/v1/me').set(bearer(account))).status).toBe(401);
    expect((await agencyAs(colleague)).status).toBe(200);
    expect(at.open.committed.map(({ workflowId }) => workflowId)).toContain(
      `agency/${at.world.agencyId}/report-suspicion/${body.id}`,
    );
  });

  it('gives my session a new token, and the one before is nobody’s', async () => {
    const before = await at.world.token(at.world.members.accountant);
    const { body } = await report(before, { rotateMyToken: true });
    expect(body.token).toMatch(/^reeve_session_[\w-]{49}$/);
    expect((await agencyAs(before)).body.code).toBe('unauthenticated');
    expect((await agencyAs(body.token)).status).toBe(200);
  });

  it('lets an admin suspend whom it is about; nobody else, not oneself, and not the last admin', async () => {
    const target = await at.world.newMember();
    const theirs = await at.world.token(target);
    const asked = { aboutMembershipId: target.membershipId, suspendMember: true };
    const viewer = await report(await at.world.token(at.world.members.viewer), asked);
    expect([viewer.status, viewer.body.code]).toEqual([403, 'forbidden']);
    const admin = await at.world.token(at.world.members.admin);
    const done = await report(admin, asked);
    expect([done.status, done.body.memberSuspended]).toEqual([201, true]);
    expect((await agencyAs(theirs)).status).toBe(401);
    const self = await report(admin, { ...asked, aboutMembershipId: at.world.members.admin.membershipId });
    expect([self.status, self.body.code]).toEqual([409, 'conflict']);
    const nobody = await report(admin, { ...asked, aboutMembershipId: uuid7() });
    expect([nobody.status, nobody.body.code]).toEqual([422, 'unknown_reference']);
    const whom = await report(admin, { suspendMember: true });
    expect(whom.status).toBe(422);
  });

  it('is seen by who reported it and by admins, and by no other member or agency', async () => {
    const foreign = await createWorld(at.open, at.api.deps);
    const portal = await at.world.newPortalPerson('renter');
    const [mine, owners] = [await at.world.token(at.world.members.viewer), await at.world.token(portal)];
    const ofStaff = (await report(mine)).body.id;
    const ofPortal = (await report(owners)).body.id;
    const read = (token: string, id: string) => at.api.agent.get(`/v1/suspicions/${id}`).set(bearer(token));
    expect((await read(mine, ofStaff)).status).toBe(200);
    expect((await read(owners, ofPortal)).status).toBe(200);
    expect((await read(owners, ofStaff)).status).toBe(404);
    expect((await read(mine, ofPortal)).status).toBe(404);
    const admin = await at.world.token(at.world.members.admin);
    expect((await read(admin, ofPortal)).status).toBe(200);
    const stranger = await foreign.token(foreign.members.admin);
    expect((await read(stranger, ofStaff)).status).toBe(404);
    const listed = async (token: string) =>
      (await at.api.agent.get('/v1/suspicions').query({ limit: 100 }).set(bearer(token))).body.data.map(
        (row: { id: string }) => row.id,
      );
    expect(await listed(owners)).toEqual([ofPortal]);
    expect(await listed(mine)).not.toContain(ofPortal);
    expect(await listed(admin)).toEqual(expect.arrayContaining([ofStaff, ofPortal]));
    expect(await listed(stranger)).toEqual([]);
    expect((await at.api.agent.get('/v1/operations/suspicion-reports').set(bearer(admin))).status).toBe(403);
  });

  it('can be reported while the agency can otherwise only be read', async () => {
    const stopped = await createWorld(at.open, at.api.deps, { state: 'read_only' });
    expect((await report(await stopped.token(stopped.members.viewer))).status).toBe(201);
  });

  it('is answered once in writing, which its reporter reads', async () => {
    const { reportId, token } = await at.world.newSuspicion();
    const answer = async (text: string) =>
      at.api.agent
        .post(`/v1/operations/suspicion-reports/${reportId}/answer`)
        .set(await asOperator())
        .send({ answer: text });
    expect((await answer('It was your colleague.')).status).toBe(200);
    expect((await answer('It was your colleague.')).status).toBe(200);
    expect((await answer('It was somebody else.')).body.code).toBe('already_done');
    const { body } = await at.api.agent.get(`/v1/suspicions/${reportId}`).set(bearer(token));
    expect(body).toMatchObject({ state: 'answered', answer: 'It was your colleague.' });
    expect(body.incidentId).toBeUndefined();
  });

  it('becomes an incident in one step, with its agency proposed as affected, or joins an open one', async () => {
    const path = (id: string) => `/v1/operations/suspicion-reports/${id}/incident`;
    const { reportId, token } = await at.world.newSuspicion();
    const made = await at.api.agent
      .post(path(reportId))
      .set(await asOperator())
      .send({});
    expect([made.status, made.body.state]).toEqual([200, 'incident']);
    const [incident] = await at.open.admin('select source, source_id, severity from incident where id = $1', [
      made.body.incidentId,
    ]);
    expect(incident).toEqual({ source: 'customer_report', source_id: reportId, severity: 'sev2' });
    const agencies = await at.open.admin('select for_agency from affected_agency where incident_id = $1', [
      made.body.incidentId,
    ]);
    expect(agencies).toEqual([{ for_agency: at.world.agencyId }]);
    const mine = await at.api.agent.get(`/v1/suspicions/${reportId}`).set(bearer(token));
    expect(mine.body).toMatchObject({ state: 'incident', answer: expect.stringContaining('security incident') });
    const second = await at.world.newSuspicion();
    const joined = await at.api.agent
      .post(path(second.reportId))
      .set(await asOperator())
      .send({ incidentId: made.body.incidentId, answer: 'We know of it, and are on it.' });
    expect(joined.body.incidentId).toBe(made.body.incidentId);
    const unknown = await at.api.agent
      .post(path((await at.world.newSuspicion()).reportId))
      .set(await asOperator())
      .send({ incidentId: uuid7() });
    expect([unknown.status, unknown.body.code]).toEqual([422, 'unknown_reference']);
  });

  it('is reported from the account page, and stands there without its scripts', async () => {
    const token = await at.world.token(at.world.members.property_manager);
    const cookie = `reeve_session=${token}`;
    const account = await at.api.agent.get('/account').set('cookie', cookie);
    expect(account.text).toContain('action="/account/suspicion"');
    const sent = await at.api.agent
      .post('/account/suspicion')
      .set({ cookie, origin: 'http://localhost:4000' })
      .type('form')
      .send({ kind: 'issue', body: '<script>alert(1)</script> in a note' });
    expect([sent.status, sent.headers['location']]).toEqual([303, '/account/reports?done=reported']);
    const shown = await at.api.agent.get('/account/reports').set('cookie', cookie);
    expect(shown.text).toContain('&lt;script&gt;alert(1)');
    expect(shown.text).not.toContain('<script>alert');
    const thanked = await at.api.agent.get('/account/reports?done=reported').set('cookie', cookie);
    expect(thanked.text).toContain('<p class="done" role="status">Thank you');
  });
});

describe('[B11] an exposed credential', () => {
  const post = (credential: string) =>
    at.api.agent.post('/v1/exposed-credentials').send({ credential, foundAt: 'a public paste' });

  it('of ours ends at once, and nobody learns from the answer which are ours', async () => {
    const token = await at.world.token(at.world.members.viewer);
    const theirs = await post('x'.repeat(43));
    const ours = await post(`Authorization: Bearer ${token}`);
    const again = await post(token);
    expect([ours.status, ours.body]).toEqual([theirs.status, theirs.body]);
    expect([again.status, again.body]).toEqual([202, { received: true }]);
    expect((await agencyAs(token)).body.code).toBe('session_ended');
    const rows = await at.open.admin(
      `select outcome, octet_length(token_hash) as bytes from exposed_credential order by id`,
    );
    expect(rows).toEqual([
      { outcome: 'unknown', bytes: 32 },
      { outcome: 'revoked', bytes: 32 },
    ]);
    const started = at.open.committed.filter(({ contract }) => contract === 'handle-exposed-credential');
    expect(started).toHaveLength(1);
  });

  it('is taken so often and no more from one network', async () => {
    const statuses = new Set<number>();
    for (let begun = 0; begun < 320 && !statuses.has(429); begun += 16)
      for (const { status } of await Promise.all(Array.from({ length: 16 }, (_, at) => post(`token-${begun + at}-x`))))
        statuses.add(status);
    expect(statuses).toEqual(new Set([202, 429]));
  });
});
