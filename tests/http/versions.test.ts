import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { defineRoute } from '../../api/http/define-route.ts';
import { everybody } from '../../api/http/serves.ts';
import type { ApiVersions } from '../../api/http/versions/api-version.ts';
import { conversionOf } from '../../api/http/versions/convert.ts';
import { apiVersions } from '../../api/http/versions/index.ts';
import { routes } from '../../api/routes.ts';
import { common } from '../support/http/probes.ts';
import { bearer, served } from '../support/http/served.ts';

const [current, before] = apiVersions;
const old = { 'reeve-version': before?.name ?? '' };
const going = defineRoute({
  ...common,
  method: 'get',
  path: '/v1/test/going',
  serves: everybody(),
  unit: 'none',
  deprecated: { since: '2026-11-01', sunsetOn: '2027-05-01', link: '/docs/changelog#going' },
  handler: async () => ({ status: 200, body: { said: 'still here' } }),
});
const at = served({ routes: [...routes, going] });

describe('a version of the API', () => {
  it('is the newest unless asked for, and each answer says which one it is', async () => {
    for (const path of ['/v1/properties', '/v1/nothing']) {
      const answer = await at.api.agent.get(path);
      expect([path, answer.headers['reeve-version'], answer.headers['deprecation']]).toEqual([
        path,
        current.name,
        undefined,
      ]);
    }
    expect((await at.api.agent.get('/healthz')).headers['reeve-version']).toBeUndefined();
  });

  it.each(['2026-11-23', '1', '', 'latest', `${current.name}, ${current.name}`, '2026-11-22 '.repeat(50)])(
    'that is not there (%.30s) is refused, and those that are get named',
    async asked => {
      const answer = await at.api.agent.get('/v1/properties').set('reeve-version', asked);
      if (asked.trim() === current.name) return;
      expect([answer.status, answer.body.code]).toEqual([400, 'version_unknown']);
      expect(answer.body.faults).toEqual([
        { in: 'header', pointer: '/reeve-version', detail: expect.stringContaining(current.name) },
      ]);
      expect(answer.headers['reeve-version']).toBe(current.name);
    },
  );

  it('of before shows properties as they were, and says until when', async () => {
    const token = bearer(await at.world.token(at.world.members.admin));
    const fields = ['address', 'archivedAt', 'createdAt', 'id', 'name', 'type', 'updatedAt', 'version'];
    const address = { line1: '1 Main St', locality: 'Cork', country: 'IE' };
    const made = await at.api.agent
      .post('/v1/properties')
      .set({ ...token, ...old, 'idempotency-key': 'old-form' })
      .send({ name: 'Old', type: 'house', address });
    expect([made.status, Object.keys(made.body).sort()]).toEqual([201, fields]);
    const one = await at.api.agent.get(`/v1/properties/${made.body.id}`).set({ ...token, ...old });
    expect(one.body).toEqual(made.body);
    const list = await at.api.agent.get('/v1/properties').set({ ...token, ...old });
    expect(Object.keys(list.body).sort()).toEqual(['data', 'nextCursor']);
    expect(list.body.data[0]).toEqual(made.body);
    expect(list.headers).toMatchObject({
      'reeve-version': before?.name,
      deprecation: `@${Date.parse(current.name) / 1000}`,
      sunset: new Date(before?.sunsetOn ?? '').toUTCString(),
      link: `</docs/changelog#v${before?.name}>; rel="deprecation"; type="text/html"`,
    });
    const now = await at.api.agent.get('/v1/properties').set(token);
    expect(Object.keys(now.body.data[0]).length).toBeGreaterThan(fields.length);
    expect(now.headers['etag']).not.toBe(list.headers['etag']);
  });

  it('keeps one answer for an Idempotency-Key, in the form that each asks for', async () => {
    const token = bearer(await at.world.token(at.world.members.admin));
    const body = { name: 'Twice', type: 'house', address: { line1: 'L', locality: 'C', country: 'IE' } };
    const send = (more: object) =>
      at.api.agent
        .post('/v1/properties')
        .set({ ...token, ...more, 'idempotency-key': 'both' })
        .send(body);
    const [first, again] = [await send(old), await send({})];
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(again.body).toMatchObject(first.body);
    expect(again.body.status).toBe('vacant');
  });
});

describe('versions', () => {
  it('are days, the newest first; all but it have an end, and name routes that there are', () => {
    const names = apiVersions.map(({ name }) => name);
    expect(names).toEqual([...names].sort().reverse());
    const known = new Set(routes.map(({ id }) => id));
    for (const { name, sunsetOn, changes } of apiVersions) {
      expect(z.iso.date().safeParse(name).success).toBe(true);
      if (name === current.name) expect(sunsetOn).toBeNull();
      else expect(z.iso.date().safeParse(sunsetOn).success).toBe(true);
      for (const { breaking = {} } of changes)
        expect(Object.keys(breaking).filter(routeId => !known.has(routeId))).toEqual([]);
    }
  });

  it('turn requests from old to new and answers from new to old, one after the other', () => {
    const step = (name: string) => ({
      name,
      sunsetOn: null,
      changes: [
        {
          kind: 'changed' as const,
          text: name,
          breaking: {
            r: {
              request: ({ query, body }: { query: unknown; body: unknown }) => ({ query, body: `${body}>${name}` }),
              answer: (body: unknown) => `${body}<${name}`,
            },
          },
        },
      ],
    });
    const versions: ApiVersions = [step('3'), step('2'), step('1')];
    const conversion = conversionOf(versions, versions[2]!, 'r');
    expect(conversion?.request({ query: {}, body: 'old' }).body).toBe('old>2>3');
    expect(conversion?.answer('new')).toBe('new<3<2');
    expect(conversionOf(versions, versions[0], 'r')).toBeNull();
    expect(conversionOf(versions, versions[2]!, 'other')).toBeNull();
  });

  it('are told on a page, and as data', async () => {
    const page = await at.api.agent.get('/docs/changelog').set('accept', 'text/html');
    for (const { name } of apiVersions) expect(page.text).toContain(`id="v${name}"`);
    const { body } = await at.api.agent.get('/docs/changelog.json');
    expect(body.map(({ version }: { version: string }) => version)).toEqual(apiVersions.map(({ name }) => name));
    expect(body[0].changes[0].breaking).toContain('GET /v1/properties');
  });
});

describe('a route on its way out', () => {
  it('says so in its answers and in the documentation', async () => {
    const { headers, body } = await at.api.agent.get('/v1/test/going');
    expect(body).toEqual({ said: 'still here' });
    expect(headers).toMatchObject({
      deprecation: `@${Date.parse('2026-11-01') / 1000}`,
      sunset: 'Sat, 01 May 2027 00:00:00 GMT',
      link: '</docs/changelog#going>; rel="deprecation"; type="text/html"',
    });
    const document = (await at.api.agent.get('/openapi.json')).body;
    expect(document.paths['/v1/test/going'].get.deprecated).toBe(true);
    expect(document.paths['/v1/properties'].get.deprecated).toBeUndefined();
  });
});
