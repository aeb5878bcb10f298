import { beforeAll, describe, expect, it } from '@jest/globals';
import { callsAs } from '../support/http/calls.ts';
import { served } from '../support/http/served.ts';
import { createWorld } from '../support/http/world.ts';

const at = served({ poolMax: 4 });
let token: string;
const calls = (by = token) => callsAs(at.api, () => by);
const set = (propertyId: string, etag: number, staff: object[], by = token) =>
  calls(by).put(`/v1/properties/${propertyId}/staff`, { staff }, { etag });
const memberOf = (role: 'admin' | 'property_manager' | 'accountant' | 'viewer') =>
  at.world.members[role].membershipId ?? '';

beforeAll(async () => {
  token = await at.world.token(at.world.members.property_manager);
});

describe('managing staff', () => {
  it('are replaced as a whole', async () => {
    const { propertyId } = await at.world.newProperty();
    const [manager, viewer, accountant] = [memberOf('property_manager'), memberOf('viewer'), memberOf('accountant')];
    const first = await set(propertyId, 1, [{ membershipId: manager }, { membershipId: viewer, duty: 'assistant' }]);
    expect([first.status, first.headers['etag']]).toEqual([200, '"2"']);
    expect(first.body.staff).toEqual([
      { membershipId: manager, duty: 'manager' },
      { membershipId: viewer, duty: 'assistant' },
    ]);
    const second = await set(propertyId, 2, [
      { membershipId: viewer, duty: 'manager' },
      { membershipId: accountant, duty: 'assistant' },
    ]);
    expect(second.body.staff).toEqual([
      { membershipId: viewer, duty: 'manager' },
      { membershipId: accountant, duty: 'assistant' },
    ]);
    expect((await set(propertyId, 3, [])).body.staff).toEqual([]);
    expect((await set(propertyId, 3, [])).status).toBe(412);
  });

  it('[B2] are active staff of this agency: portal users, suspended, foreign and absent ones are refused alike', async () => {
    const { propertyId } = await at.world.newProperty();
    const other = await createWorld(at.open, at.api.deps);
    const owner = await at.world.newPortalPerson('owner');
    const suspended = await at.world.newLimited(propertyId);
    await at.open.admin(`update membership set state = 'suspended' where id = $1`, [suspended.membershipId]);
    for (const membershipId of [
      owner.membershipId,
      suspended.membershipId,
      other.members.viewer.membershipId,
      '0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01',
    ]) {
      const answer = await set(propertyId, 1, [{ membershipId: memberOf('viewer') }, { membershipId }]);
      expect([answer.status, answer.body.code]).toEqual([422, 'unknown_reference']);
      expect(answer.body.faults).toEqual([
        { in: 'body', pointer: '/staff/1/membershipId', detail: 'names no active member of the staff' },
      ]);
    }
    const twice = await set(propertyId, 1, [
      { membershipId: memberOf('viewer') },
      { membershipId: memberOf('viewer') },
    ]);
    expect(twice.body.faults).toMatchObject([{ pointer: '/staff/1/membershipId', detail: 'is named twice' }]);
  });
});

describe('[B1] staff who are limited to some properties', () => {
  const bareBody = { name: 'Mine', type: 'house', address: { line1: '1', locality: 'Cork', country: 'IE' } };

  it('see and change theirs, and find no other', async () => {
    const [mine, other] = [await at.world.newProperty(), await at.world.newProperty()];
    const limited = await at.world.newLimited(mine.propertyId);
    const by = await at.world.token(limited);
    const listed = (await calls(by).get('/v1/properties?archived=show&total=true')).body;
    expect([listed.data.map((row: { id: string }) => row.id), listed.total]).toEqual([[mine.propertyId], 1]);
    expect((await calls(by).patch(`/v1/properties/${mine.propertyId}`, { name: 'A' }, { etag: 1 })).status).toBe(200);
    for (const answer of [
      await calls(by).get(`/v1/properties/${other.propertyId}`),
      await calls(by).get(`/v1/properties/${other.propertyId}/owners`),
      await calls(by).patch(`/v1/properties/${other.propertyId}`, { name: 'A' }, { etag: 1 }),
      await calls(by).post(`/v1/properties/${other.propertyId}/archive`, undefined, { etag: 1 }),
      await set(other.propertyId, 1, [], by),
    ])
      expect([answer.status, answer.body.code]).toEqual([404, 'not_found']);
  });

  it('cannot add a property, nor say who looks after one', async () => {
    const { propertyId } = await at.world.newProperty();
    const by = await at.world.token(await at.world.newLimited(propertyId));
    const made = await calls(by).post('/v1/properties', bareBody);
    expect([made.status, made.body.code]).toEqual([403, 'forbidden']);
    expect(made.body.detail).toBe('staff who are limited to some properties cannot add one');
    const given = await set(propertyId, 1, [{ membershipId: memberOf('viewer') }], by);
    expect([given.status, given.body.code]).toEqual([403, 'forbidden']);
  });

  it('set owners of theirs, from among the contacts that they see', async () => {
    const { propertyId } = await at.world.newProperty();
    const known = await at.world.newContact();
    await at.world.own(propertyId, [known.contactId], '2020-01-01');
    const unseen = await at.world.newContact();
    const by = await at.world.token(await at.world.newLimited(propertyId));
    const put = (contactId: string) =>
      calls(by).put(
        `/v1/properties/${propertyId}/owners`,
        { fromOn: '2025-01-01', owners: [{ contactId, share: '1' }] },
        { etag: 2 },
      );
    expect((await put(unseen.contactId)).body.code).toBe('unknown_reference');
    expect((await put(known.contactId)).status).toBe(200);
  });

  it('lose a property with their duty', async () => {
    const { propertyId } = await at.world.newProperty();
    const limited = await at.world.newLimited(propertyId);
    const by = await at.world.token(limited);
    expect((await calls(by).get(`/v1/properties/${propertyId}`)).status).toBe(200);
    await set(propertyId, 1, []);
    expect((await calls(by).get(`/v1/properties/${propertyId}`)).status).toBe(404);
  });
});
