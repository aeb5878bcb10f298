import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { invite } from '../pages/invite.ts';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';
import { startApi, type TestApi } from '../support/http/api.ts';
import { createWorld, type TestWorld } from '../support/http/world.ts';

const password = 'gravel sonnet umbrella kettle';
let open: OpenTestDatabase;
let api: TestApi;
let world: TestWorld;
beforeAll(async () => {
  open = await openTestDatabase();
  api = await startApi(open);
  world = await createWorld(open, api.deps);
});
afterAll(async () => {
  await api.close();
  await open.close();
});

const post = (path: string, body: object, token?: string) =>
  api.agent
    .post(path)
    .set(token ? { authorization: `Bearer ${token}` } : {})
    .send(body);
const me = (token: string) => api.agent.get('/v1/me').set('authorization', `Bearer ${token}`);

describe('a client without pages', () => {
  it('accepts, signs in, enrols and works, each step under a new token', async () => {
    const { link, email, agencyId } = await invite(open, api, 'http://localhost:4000');
    const token = new URL(link).searchParams.get('token') ?? '';
    expect((await post('/v1/invitations/look-up', { token })).body).toMatchObject({ asks: 'new_password', email });
    expect((await post('/v1/invitations/accept', { token, password })).status).toBe(200);
    expect((await post('/v1/invitations/accept', { token, password })).body.code).toBe('invitation_used');
    const first = await post('/v1/sessions', { email, password });
    expect(first.body).toMatchObject({ missing: 'enrolment', place: null });
    const early = await api.agent.get('/v1/properties').set('authorization', `Bearer ${first.body.token}`);
    expect(early.status).toBe(403);
    const setup = await post('/v1/me/totp', {}, first.body.token).send();
    const code = await api.deps.identity.codes.codeOf(setup.body.secret);
    const done = await post('/v1/me/totp/confirm', { code }, first.body.token);
    expect(done.body).toMatchObject({ missing: null, place: { kind: 'agency', agencyId } });
    expect((await me(first.body.token)).body.code).toBe('session_ended');
    expect((await me(done.body.token)).body).toMatchObject({
      person: { email },
      missing: null,
      secondFactor: { enrolled: true, required: true },
    });
    const again = await post('/v1/sessions', { email, password, code });
    expect(again.body.code).toBe('code_already_used');
  });

  it('is told the same of a known and an unknown address', async () => {
    const { link, email } = await invite(open, api, 'http://localhost:4000');
    await post('/v1/invitations/accept', { token: new URL(link).searchParams.get('token'), password });
    const answers = await Promise.all(
      [email, 'nobody@example.com'].map(each => post('/v1/sessions', { email: each, password: 'wrong password' })),
    );
    const [known, unknown] = answers.map(({ status, body }) => ({ status, body: { ...body, requestId: '' } }));
    expect(known).toEqual(unknown);
    expect(known?.status).toBe(401);
  });

  it("names the field for somebody else's membership, and keeps its session", async () => {
    const token = await world.token(world.members.viewer, { place: 'account' });
    const { membershipId } = world.members.admin;
    const answer = await post('/v1/sessions/current/agency', { membershipId }, token);
    expect([answer.status, answer.body.code, answer.body.faults[0].pointer]).toEqual([
      422,
      'unknown_reference',
      '/membershipId',
    ]);
    expect((await me(token)).status).toBe(200);
  });

  it('cannot choose operations without an operator account', async () => {
    const token = await world.token(world.members.admin, { place: 'account' });
    const answer = await post('/v1/sessions/current/operations', {}, token).send();
    expect([answer.status, answer.body.code]).toEqual([403, 'forbidden']);
  });

  it('is told when to come back', async () => {
    const tries = await Promise.all(
      Array.from({ length: 12 }, () => post('/v1/sessions', { email: 'guessed@example.com', password: 'wrong' })),
    );
    const refused = tries.find(({ status }) => status === 429);
    expect(refused?.body.code).toBe('too_many_attempts');
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(800);
  });
});
