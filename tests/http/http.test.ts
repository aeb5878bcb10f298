import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { defineRoute } from '../../api/http/define-route.ts';
import { errorTable } from '../../api/http/error-table.ts';
import type { Route } from '../../api/http/route.ts';
import { html } from '../../api/http/schemas.ts';
import { everybody, person, staff } from '../../api/http/serves.ts';
import { routes } from '../../api/routes.ts';
import { listen } from '../../infra/http/listen.ts';
import { errorCodes } from '../../src/kernel/errors.ts';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';
import { publicUrl, startApi, type TestApi } from '../support/http/api.ts';
import { createWorld, type TestWorld } from '../support/http/world.ts';

const ok = { 200: { description: 'ok', schema: z.object({ said: z.string() }) } };
const common = { summary: 's', tags: ['test'], answers: ok, example: async () => ({}) } as const;
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

const probes: Route[] = [
  defineRoute({
    ...common,
    method: 'post',
    path: '/v1/test/echo',
    serves: everybody(),
    unit: 'none',
    body: z.strictObject({ text: z.string().max(50) }),
    limits: { bodyBytes: 1_000 },
    handler: async ctx => ({ status: 200, body: { said: ctx.body.text } }),
  }),
  defineRoute({
    ...common,
    method: 'get',
    path: '/v1/test/broken',
    serves: everybody(),
    unit: 'none',
    handler: async () => {
      throw new Error('the secret is hunter2');
    },
  }),
  defineRoute({
    ...common,
    method: 'get',
    path: '/v1/test/leaky',
    serves: everybody(),
    unit: 'none',
    handler: async () => ({ status: 200, body: { said: 'x', passwordHash: 'y' } }),
  }),
  defineRoute({
    ...common,
    method: 'post',
    path: '/v1/test/slow',
    serves: staff({ permission: 'properties.write', module: 'properties' }),
    unit: 'write',
    limits: { timeoutMs: 200 },
    handler: async ctx => {
      ctx.unit.audit({ action: 'test.slow', subjectType: 'test', subjectId: null });
      await pause(500);
      return { status: 200, body: { said: 'late' } };
    },
  }),
  defineRoute({
    ...common,
    method: 'post',
    path: '/v1/test/mine',
    serves: person(),
    unit: 'write',
    handler: async ctx => ({ status: 200, body: { said: ctx.principal.personId } }),
  }),
  defineRoute({
    ...common,
    method: 'post',
    path: '/v1/test/hold',
    serves: person(),
    unit: 'read',
    handler: async ctx => {
      await ctx.unit.sql.selectFrom('person').select('id').limit(1).execute();
      await pause(6_500);
      return { status: 200, body: { said: 'held' } };
    },
  }),
  defineRoute({
    ...common,
    method: 'get',
    path: '/page',
    serves: person(),
    unit: 'read',
    answers: { 200: { description: 'page', schema: html, contentType: 'text/html' } },
    handler: async () => ({ status: 200, body: '<p>hello</p>' }),
  }),
  defineRoute({
    ...common,
    method: 'get',
    path: '/v1/test/twice',
    serves: person(),
    unit: 'none',
    handler: async ctx => {
      const first = await ctx.units.asCaller('read', async unit => unit.actor.id);
      return { status: 200, body: { said: `${first} ${ctx.caller.kind}` } };
    },
  }),
];

let open: OpenTestDatabase;
let api: TestApi;
let world: TestWorld;
beforeAll(async () => {
  open = await openTestDatabase(2);
  api = await startApi(open, { routes: [...routes, ...probes] });
  world = await createWorld(open, api.deps);
});
afterAll(async () => {
  await api?.close();
  await open?.close();
});
afterEach(() => {
  api.log.length = 0;
});
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe('errors', () => {
  it('has one status and one title for every code there is', () => {
    expect(Object.keys(errorTable).sort()).toEqual([...errorCodes].sort());
    for (const { status, title } of Object.values(errorTable)) {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(title.length).toBeGreaterThan(10);
    }
  });

  it('are problem+json with the request id that the log has too', async () => {
    const answer = await api.agent.get('/v1/nothing-here');
    expect(answer.status).toBe(404);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect(answer.body).toEqual({
      type: 'urn:reeve:problem:not_found',
      title: expect.any(String),
      status: 404,
      detail: expect.any(String),
      code: 'not_found',
      requestId: answer.headers['x-request-id'],
    });
    expect(api.requests.at(-1)).toMatchObject({
      status: 404,
      errorCode: 'not_found',
      requestId: answer.body.requestId,
      route: 'none',
    });
  });

  it('say nothing of what nobody expected, log it once, and the process goes on', async () => {
    const answer = await api.agent.get('/v1/test/broken');
    expect([answer.status, answer.body.code]).toEqual([500, 'internal']);
    expect(answer.text).not.toContain('hunter2');
    expect(api.log.filter(entry => entry.level === 'error')).toHaveLength(1);
    expect(api.log[0]?.fields).toMatchObject({ requestId: answer.body.requestId, route: 'GET /v1/test/broken' });
    expect((await api.agent.get('/healthz')).status).toBe(200);
  });

  it.each([
    ['{"text":', 400, 'malformed_body'],
    ['"text"', 422, 'invalid_input'],
    ['[]', 422, 'invalid_input'],
    ['null', 422, 'invalid_input'],
    ['{"text":1}', 422, 'invalid_input'],
    ['{"text":"a","__proto__":{"x":1}}', 422, 'invalid_input'],
    ['{"text":"\\ud800"}', 422, 'invalid_input'],
    [`{"text":"${'x'.repeat(2_000)}"}`, 413, 'body_too_large'],
    ['', 422, 'invalid_input'],
  ])('refuses the body %.20s', async (body, status, code) => {
    const answer = await api.agent.post('/v1/test/echo').type('json').send(body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('refuses other content types, other encodings and wrong methods, saying which are right', async () => {
    const form = await api.agent.post('/v1/test/echo').type('form').send({ text: 'x' });
    expect([form.status, form.body.code]).toEqual([415, 'unsupported_media_type']);
    const zipped = await api.agent.post('/v1/test/echo').type('json').set('content-encoding', 'zip').send('x');
    expect(zipped.status).toBe(415);
    const bomb = await api.agent.post('/v1/test/echo').type('json').set('content-encoding', 'gzip').send('not gzip');
    expect([bomb.status, bomb.body.code]).toEqual([400, 'malformed_body']);
    const wrong = await api.agent.put('/v1/properties');
    expect([wrong.status, wrong.body.code, wrong.headers['allow']]).toEqual([
      405,
      'method_not_allowed',
      'POST, GET, HEAD, OPTIONS',
    ]);
    expect((await api.agent.get('/v1/properties/%E0%A4%A')).status).toBe(404);
  });

  it('are pages for whoever reads pages, and never so under /v1', async () => {
    const page = await api.agent.get('/page').set('accept', 'text/html');
    expect([page.status, page.headers['content-type']]).toEqual([401, 'text/html; charset=utf-8']);
    expect(page.text).toContain('href="/sign-in"');
    expect((await api.agent.get('/page')).headers['content-type']).toBe('application/problem+json');
    const under = await api.agent.get('/v1/nothing').set('accept', 'text/html');
    expect(under.headers['content-type']).toBe('application/problem+json');
  });

  it('name a busy database as such, with a time to come again', async () => {
    const token = await world.token(world.members.viewer, { place: 'account' });
    const held = [1, 2].map(() =>
      api.agent
        .post('/v1/test/hold')
        .set(bearer(token))
        .then(answer => answer.status),
    );
    await pause(300);
    const answer = await api.agent.post('/v1/test/mine').set(bearer(token));
    expect([answer.status, answer.body.code, answer.headers['retry-after']]).toEqual([503, 'unavailable', '1']);
    expect(await Promise.all(held)).toEqual([200, 200]);
  });

  it('name what took too long, and nothing of it was done', async () => {
    const token = await world.token(world.members.admin);
    const answer = await api.agent.post('/v1/test/slow').set(bearer(token));
    expect([answer.status, answer.body.code]).toEqual([503, 'timed_out']);
    await pause(500);
    expect(await open.admin(`select 1 from audit_event where action = 'test.slow'`)).toEqual([]);
  });
});

describe('answers', () => {
  it('hold only what their schema names', async () => {
    expect((await api.agent.get('/v1/test/leaky')).body).toEqual({ said: 'x' });
  });

  it('carry strict headers, and a request id that nobody outside chooses', async () => {
    const answer = await api.agent.get('/').set('x-request-id', 'mine-1');
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'x-client-request-id': 'mine-1',
    });
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(answer.headers['content-security-policy']).not.toContain('unsafe');
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.headers['x-powered-by']).toBeUndefined();
    const forged = await api.agent.get('/').set('x-request-id', 'a b<script>');
    expect(forged.headers['x-client-request-id']).toBeUndefined();
  });

  it('lets pages of listed origins read them, and those of no other', async () => {
    const listed = await api.agent.options('/v1/properties').set({
      origin: 'https://portal.example.test',
      'access-control-request-method': 'POST',
    });
    expect(listed.headers['access-control-allow-origin']).toBe('https://portal.example.test');
    expect(listed.headers['access-control-allow-credentials']).toBeUndefined();
    const other = await api.agent.get('/v1/properties').set('origin', 'https://evil.example');
    expect(other.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('documents all of it as OpenAPI 3.1, on a page that asks nobody else', async () => {
    const { body } = await api.agent.get('/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    expect(body.paths['/v1/properties/{propertyId}'].patch.parameters).toContainEqual(
      expect.objectContaining({ in: 'header', name: 'If-Match', required: true }),
    );
    const page = await api.agent.get('/docs');
    const links = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(match => match[1]!);
    expect(links).toHaveLength(3);
    for (const link of links) expect([link, (await api.agent.get(link)).status]).toEqual([link, 200]);
    expect((await api.agent.get('/docs/assets/package.json')).status).toBe(404);
  });

  it('logs one line a request: the pattern and the ids, never the address', async () => {
    const token = await world.token(world.members.viewer);
    const { propertyId } = await world.newProperty();
    api.requests.length = 0;
    await api.agent.get(`/v1/properties/${propertyId}`).set(bearer(token));
    expect(api.requests).toEqual([
      {
        method: 'GET',
        route: 'GET /v1/properties/:propertyId',
        status: 200,
        durationMs: expect.any(Number),
        requestId: expect.any(String),
        agencyId: world.agencyId,
        actorKind: 'staff',
        actorId: world.members.viewer.membershipId,
        errorCode: undefined,
      },
    ]);
  });
});

describe('sessions', () => {
  const cookie = (token: string, more: Record<string, string> = {}) =>
    api.agent.post('/v1/test/mine').set({ cookie: `other=1; reeve_session=${token}`, ...more });

  it('come as bearer token or as cookie', async () => {
    const token = await world.token(world.members.viewer, { place: 'account' });
    const by = await api.agent.post('/v1/test/mine').set(bearer(token));
    expect([by.status, by.body.said]).toEqual([200, world.members.viewer.personId]);
    const page = await api.agent.get('/page').set('cookie', `reeve_session=${token}`);
    expect([page.status, page.text, page.headers['cache-control']]).toEqual([200, '<p>hello</p>', 'no-store']);
  });

  it('are not usable by cookie from another place', async () => {
    const token = await world.token(world.members.viewer, { place: 'account' });
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
      const fresh = await createWorld(open, api.deps);
      const token = await fresh.token(fresh.members.viewer);
      expect((await api.agent.get('/v1/properties').set(bearer(token))).status).toBe(200);
      await open.admin(end, [Buffer.from(token)]);
      expect([end, (await api.agent.get('/v1/properties').set(bearer(token))).body.code]).toEqual([
        end,
        'session_ended',
      ]);
    }
  });

  it('make an admin without a second factor set one up first', async () => {
    const fresh = await createWorld(open, api.deps);
    await open.admin('update person set totp_confirmed_at = null where id = $1', [fresh.members.admin.personId]);
    const token = await fresh.token(fresh.members.admin, { factor: 'password' });
    const answer = await api.agent.get('/v1/properties').set(bearer(token));
    expect([answer.status, answer.body.code]).toEqual([403, 'second_factor_enrolment_required']);
  });

  it('that are used are put off, after the answer', async () => {
    const token = await world.token(world.members.viewer, { seenSecondsAgo: 600 });
    const seen = async () =>
      (
        await open.admin<{ ago: number }>(
          'select extract(epoch from now() - seen_at)::float as ago from session where token_hash = sha256($1::bytea)',
          [Buffer.from(token)],
        )
      )[0]!.ago;
    expect(await seen()).toBeGreaterThan(500);
    await api.agent.get('/v1/properties').set(bearer(token));
    for (let tries = 0; tries < 50 && (await seen()) > 60; tries += 1) await pause(50);
    expect(await seen()).toBeLessThan(60);
  });

  it('open units of their own where a route asks for none', async () => {
    const token = await world.token(world.members.viewer, { place: 'account' });
    const answer = await api.agent.get('/v1/test/twice').set(bearer(token));
    expect(answer.body).toEqual({ said: `${world.members.viewer.personId} person` });
  });
});

describe('an Idempotency-Key', () => {
  const body = { name: 'A', type: 'house', address: { line1: 'L', locality: 'C', country: 'IE' } };
  const create = (token: string, key: string | undefined, sent: object = body) => {
    const request = api.agent.post('/v1/properties').set(bearer(token));
    if (key !== undefined) request.set('idempotency-key', key);
    return request.send(sent);
  };

  it('makes a repeat get the first answer, and a second property is not made', async () => {
    const token = await world.token(world.members.admin);
    const first = await create(token, 'k1');
    const again = await create(token, 'k1', { address: body.address, type: 'house', name: 'A' });
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    expect(again.headers).toMatchObject({
      'idempotency-replayed': 'true',
      etag: '"1"',
      location: first.headers['location'],
    });
    expect(first.headers['idempotency-replayed']).toBeUndefined();
    expect(await open.admin('select 1 from property where id = $1', [first.body.id])).toHaveLength(1);
  });

  it('is demanded, and must be well-formed', async () => {
    const token = await world.token(world.members.admin);
    expect((await create(token, undefined)).body.code).toBe('idempotency_key_required');
    expect((await create(token, 'x'.repeat(256))).body.faults).toMatchObject([
      { in: 'header', pointer: '/idempotency-key' },
    ]);
  });

  it('is refused for another body, and means nothing to another person', async () => {
    const token = await world.token(world.members.admin);
    const first = await create(token, 'k2');
    const reused = await create(token, 'k2', { ...body, name: 'B' });
    expect([reused.status, reused.body.code]).toEqual([422, 'idempotency_key_reused']);
    const other = await create(await world.token(world.members.property_manager), 'k2');
    expect(other.status).toBe(201);
    expect(other.body.id).not.toBe(first.body.id);
  });

  it('lets one of many at once through; the others learn that it is under way, or its answer', async () => {
    const token = await world.token(world.members.admin);
    const all = await Promise.all(Array.from({ length: 6 }, () => create(token, 'k3')));
    const ids = new Set(all.filter(answer => answer.status === 201).map(answer => answer.body.id));
    expect(ids.size).toBe(1);
    for (const answer of all.filter(each => each.status !== 201)) {
      expect(['idempotency_in_progress', 'unavailable']).toContain(answer.body.code);
      expect(answer.headers['retry-after']).toBe('1');
    }
  });

  it('of a refused request may be used again', async () => {
    const token = await world.token(world.members.admin);
    await open.admin(`alter table property add constraint no_z check (name <> 'Z')`);
    const refused = await create(token, 'k4', { ...body, name: 'Z' });
    expect([refused.status, refused.body.code]).toEqual([422, 'invalid_input']);
    await open.admin('alter table property drop constraint no_z');
    expect((await create(token, 'k4', { ...body, name: 'Z' })).status).toBe(201);
  });

  it('is forgotten after 24 hours', async () => {
    const token = await world.token(world.members.admin);
    const first = await create(token, 'k5');
    await open.admin(`update idempotency_key set created_at = now() - interval '24 hours 1 second' where key = 'k5'`);
    const later = await create(token, 'k5', { ...body, name: 'Later' });
    expect(later.status).toBe(201);
    expect(later.body.id).not.toBe(first.body.id);
  });
});

describe('the server', () => {
  it('finishes what is under way when it drains, and takes nothing new', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>(resolve => {
      release = resolve;
    });
    const server = await listen(
      (_request, response) => {
        void held.then(() => response.end('done'));
      },
      { host: '127.0.0.1', port: 0 },
    );
    const url = `http://127.0.0.1:${server.port}/`;
    const under = fetch(url).then(answer => answer.text());
    await pause(100);
    const drained = server.drain(5_000);
    await pause(100);
    await expect(fetch(url)).rejects.toThrow();
    release();
    expect(await under).toBe('done');
    await drained;
  });

  it('cuts what does not end in time', async () => {
    const server = await listen(() => undefined, { host: '127.0.0.1', port: 0 });
    const socket = connect(server.port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    await pause(100);
    const closed = once(socket, 'close');
    await server.drain(200);
    await closed;
  });
});

describe('defining a route', () => {
  it('refuses schemas that would drop unknown fields, at any depth', () => {
    const define = (body: z.ZodType) => () =>
      defineRoute({
        ...common,
        method: 'post',
        path: '/x',
        serves: everybody(),
        unit: 'none',
        body,
        handler: async () => ({ status: 200, body: { said: '' } }),
      });
    expect(define(z.object({ a: z.string() }))).toThrow(/strictObject/);
    expect(define(z.strictObject({ a: z.array(z.object({})).optional() }))).toThrow(/body\/a/);
    expect(define(z.strictObject({ a: z.union([z.string(), z.object({})]) }))).toThrow(/strictObject/);
    expect(define(z.strictObject({ a: z.string() }))).not.toThrow();
  });
});
