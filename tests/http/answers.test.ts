import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routes } from '../../api/routes.ts';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';
import { startApi, type TestApi } from '../support/http/api.ts';
import { probes } from '../support/http/probes.ts';
import { createWorld, type TestWorld } from '../support/http/world.ts';

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
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe('answers', () => {
  it('hold only what their schema names', async () => {
    expect((await api.agent.get('/v1/test/leaky')).body).toEqual({ said: 'x' });
  });

  it('carry strict headers, and a request id that nobody outside chooses', async () => {
    const answer = await api.agent.get('/').set('x-request-id', 'mine-1');
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
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
    const links = [...page.text.matchAll(/(?:src|href)="(?!data:)([^"]+)"/g)].map(match => match[1]!);
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
