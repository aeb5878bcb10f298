import { describe, expect, it } from '@jest/globals';
import { routes } from '../../api/routes.ts';
import { probes } from '../support/http/probes.ts';
import { bearer, served } from '../support/http/served.ts';

const at = served({ routes: [...routes, ...probes] });

describe('answers', () => {
  it('hold only what their schema names', async () => {
    expect((await at.api.agent.get('/v1/test/leaky')).body).toEqual({ said: 'x' });
  });

  it('carry strict headers, and a request id that nobody outside chooses', async () => {
    const answer = await at.api.agent.get('/').set('x-request-id', 'mine-1');
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
    const forged = await at.api.agent.get('/').set('x-request-id', 'a b<script>');
    expect(forged.headers['x-client-request-id']).toBeUndefined();
  });

  it('lets pages of listed origins read them, and those of no other', async () => {
    const listed = await at.api.agent.options('/v1/properties').set({
      origin: 'https://portal.example.test',
      'access-control-request-method': 'POST',
    });
    expect(listed.headers['access-control-allow-origin']).toBe('https://portal.example.test');
    expect(listed.headers['access-control-allow-credentials']).toBeUndefined();
    const other = await at.api.agent.get('/v1/properties').set('origin', 'https://evil.example');
    expect(other.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('documents all of it as OpenAPI 3.1, on a page that asks nobody else', async () => {
    const { body } = await at.api.agent.get('/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    expect(body.paths['/v1/properties/{propertyId}'].patch.parameters).toContainEqual(
      expect.objectContaining({ in: 'header', name: 'If-Match', required: true }),
    );
    const page = await at.api.agent.get('/docs');
    const links = [...page.text.matchAll(/(?:src|href)="(?!data:)([^"]+)"/g)].map(match => match[1]!);
    expect(links).toHaveLength(3);
    for (const link of links) expect([link, (await at.api.agent.get(link)).status]).toEqual([link, 200]);
    expect((await at.api.agent.get('/docs/assets/package.json')).status).toBe(404);
  });

  it('logs one line a request: the pattern and the ids, never the address', async () => {
    const token = await at.world.token(at.world.members.viewer);
    const { propertyId } = await at.world.newProperty();
    at.api.requests.length = 0;
    await at.api.agent.get(`/v1/properties/${propertyId}`).set(bearer(token));
    expect(at.api.requests).toEqual([
      {
        method: 'GET',
        route: 'GET /v1/properties/:propertyId',
        status: 200,
        durationMs: expect.any(Number),
        requestId: expect.any(String),
        agencyId: at.world.agencyId,
        actorKind: 'staff',
        actorId: at.world.members.viewer.membershipId,
        errorCode: undefined,
      },
    ]);
  });
});
