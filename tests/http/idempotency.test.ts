import { describe, expect, it } from '@jest/globals';
import { routes } from '../../api/routes.ts';
import { probes } from '../support/http/probes.ts';
import { bearer, served } from '../support/http/served.ts';

const at = served({ routes: [...routes, ...probes] });

describe('an Idempotency-Key', () => {
  const body = { name: 'A', type: 'house', address: { line1: 'L', locality: 'C', country: 'IE' } };
  const create = (token: string, key: string | undefined, sent: object = body) => {
    const request = at.api.agent.post('/v1/properties').set(bearer(token));
    if (key !== undefined) request.set('idempotency-key', key);
    return request.send(sent);
  };

  it('makes a repeat get the first answer, and a second property is not made', async () => {
    const token = await at.world.token(at.world.members.admin);
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
    expect(await at.open.admin('select 1 from property where id = $1', [first.body.id])).toHaveLength(1);
  });

  it('is demanded, and must be well-formed', async () => {
    const token = await at.world.token(at.world.members.admin);
    expect((await create(token, undefined)).body.code).toBe('idempotency_key_required');
    expect((await create(token, 'x'.repeat(256))).body.faults).toMatchObject([
      { in: 'header', pointer: '/idempotency-key' },
    ]);
  });

  it('is refused for another body, and means nothing to another person', async () => {
    const token = await at.world.token(at.world.members.admin);
    const first = await create(token, 'k2');
    const reused = await create(token, 'k2', { ...body, name: 'B' });
    expect([reused.status, reused.body.code]).toEqual([422, 'idempotency_key_reused']);
    const other = await create(await at.world.token(at.world.members.property_manager), 'k2');
    expect(other.status).toBe(201);
    expect(other.body.id).not.toBe(first.body.id);
  });

  it('lets one of many at once through; the others learn that it is under way, or its answer', async () => {
    const token = await at.world.token(at.world.members.admin);
    const all = await Promise.all(Array.from({ length: 6 }, () => create(token, 'k3')));
    const ids = new Set(all.filter(answer => answer.status === 201).map(answer => answer.body.id));
    expect(ids.size).toBe(1);
    for (const answer of all.filter(each => each.status !== 201)) {
      expect(['idempotency_in_progress', 'unavailable']).toContain(answer.body.code);
      expect(answer.headers['retry-after']).toBe('1');
    }
  });

  it('of a refused request may be used again', async () => {
    const token = await at.world.token(at.world.members.admin);
    await at.open.admin(`alter table property add constraint no_z check (name <> 'Z')`);
    const refused = await create(token, 'k4', { ...body, name: 'Z' });
    expect([refused.status, refused.body.code]).toEqual([422, 'invalid_input']);
    await at.open.admin('alter table property drop constraint no_z');
    expect((await create(token, 'k4', { ...body, name: 'Z' })).status).toBe(201);
  });

  it('is forgotten after 24 hours', async () => {
    const token = await at.world.token(at.world.members.admin);
    const first = await create(token, 'k5');
    await at.open.admin(
      `update idempotency_key set created_at = now() - interval '24 hours 1 second' where key = 'k5'`,
    );
    const later = await create(token, 'k5', { ...body, name: 'Later' });
    expect(later.status).toBe(201);
    expect(later.body.id).not.toBe(first.body.id);
  });
});
