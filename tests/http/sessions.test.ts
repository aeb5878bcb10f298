import { describe, expect, it } from '@jest/globals';
import { routes } from '../../api/routes.ts';
import { publicUrl } from '../support/http/api.ts';
import { pause, probes } from '../support/http/probes.ts';
import { bearer, served } from '../support/http/served.ts';
import { createWorld } from '../support/http/world.ts';

const at = served({ routes: [...routes, ...probes] });

describe('sessions', () => {
  const cookie = (token: string, more: Record<string, string> = {}) =>
    at.api.agent.post('/v1/test/mine').set({ cookie: `other=1; reeve_session=${token}`, ...more });

  it('come as bearer token or as cookie', async () => {
    const token = await at.world.token(at.world.members.viewer, { place: 'account' });
    const by = await at.api.agent.post('/v1/test/mine').set(bearer(token));
    expect([by.status, by.body.said]).toEqual([200, at.world.members.viewer.personId]);
    const page = await at.api.agent.get('/page').set('cookie', `reeve_session=${token}`);
    expect([page.status, page.text, page.headers['cache-control']]).toEqual([200, '<p>hello</p>', 'no-store']);
  });

  it('are not usable by cookie from another place', async () => {
    const token = await at.world.token(at.world.members.viewer, { place: 'account' });
    const good: Record<string, string>[] = [
      { origin: publicUrl },
      { 'sec-fetch-site': 'same-origin' },
      { origin: publicUrl, 'sec-fetch-site': 'same-origin' },
    ];
    const bad: Record<string, string>[] = [
      {},
      { origin: 'https://evil.example' },
      { origin: 'https://portal.example.test' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site', origin: publicUrl },
      { 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' },
    ];
    for (const headers of good) expect([headers, (await cookie(token, headers)).status]).toEqual([headers, 200]);
    for (const headers of bad)
      expect([headers, (await cookie(token, headers)).body.code]).toEqual([headers, 'origin_not_allowed']);
  });

  it('that have expired, by idling or by age, or whose person or membership has ended, open nothing', async () => {
    const ends = [
      `update session set idle_expires_at = now() where token_hash = sha256($1::bytea)`,
      `update session set expires_at = now() where token_hash = sha256($1::bytea)`,
      `update person set state = 'suspended' where id = (select person_id from session where token_hash = sha256($1::bytea))`,
      `update membership set state = 'ended' where id = (select membership_id from session where token_hash = sha256($1::bytea))`,
    ];
    for (const end of ends) {
      const fresh = await createWorld(at.open, at.api.deps);
      const token = await fresh.token(fresh.members.viewer);
      expect((await at.api.agent.get('/v1/properties').set(bearer(token))).status).toBe(200);
      await at.open.admin(end, [Buffer.from(token)]);
      expect([end, (await at.api.agent.get('/v1/properties').set(bearer(token))).body.code]).toEqual([
        end,
        'session_ended',
      ]);
    }
  });

  it('make an admin without a second factor set one up first', async () => {
    const fresh = await createWorld(at.open, at.api.deps);
    await at.open.admin('update person set totp_confirmed_at = null where id = $1', [fresh.members.admin.personId]);
    const token = await fresh.token(fresh.members.admin, { factor: 'password' });
    const answer = await at.api.agent.get('/v1/properties').set(bearer(token));
    expect([answer.status, answer.body.code]).toEqual([403, 'second_factor_enrolment_required']);
  });

  it('that are used are put off, after the answer', async () => {
    const token = await at.world.token(at.world.members.viewer, { seenSecondsAgo: 600 });
    const seen = async () =>
      (
        await at.open.admin<{ ago: number }>(
          'select extract(epoch from now() - seen_at)::float as ago from session where token_hash = sha256($1::bytea)',
          [Buffer.from(token)],
        )
      )[0]!.ago;
    expect(await seen()).toBeGreaterThan(500);
    await at.api.agent.get('/v1/properties').set(bearer(token));
    for (let tries = 0; tries < 50 && (await seen()) > 60; tries += 1) await pause(50);
    expect(await seen()).toBeLessThan(60);
  });

  it('open units of their own where a route asks for none', async () => {
    const token = await at.world.token(at.world.members.viewer, { place: 'account' });
    const answer = await at.api.agent.get('/v1/test/twice').set(bearer(token));
    expect(answer.body).toEqual({ said: `${at.world.members.viewer.personId} person` });
  });
});
