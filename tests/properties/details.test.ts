import { beforeAll, describe, expect, it } from '@jest/globals';
import { callsAs } from '../support/http/calls.ts';
import { countStatements, listenToStatements } from '../support/http/count-statements.ts';
import { served } from '../support/http/served.ts';
import { createWorld } from '../support/http/world.ts';

const at = served({ poolMax: 4 });
let token: string;
const calls = () => callsAs(at.api, () => token);
const body = { name: 'Rose Cottage', type: 'house', address: { line1: '1 Lane', locality: 'Cork', country: 'IE' } };
const read = async (propertyId: string, query = '') => (await calls().get(`/v1/properties/${propertyId}${query}`)).body;
const patch = (propertyId: string, etag: number, change: object) =>
  calls().patch(`/v1/properties/${propertyId}`, change, { etag });
const ids = async (query: string) =>
  ((await calls().get(`/v1/properties?limit=100&${query}`)).body.data as { id: string }[]).map(row => row.id);

beforeAll(async () => {
  token = await at.world.token(at.world.members.property_manager);
});

describe('details of a property', () => {
  it('are kept, changed one by one, and cleared by null', async () => {
    const details = {
      bedrooms: 3,
      bathrooms: 1,
      parkingSpaces: 0,
      floorAreaM2: 94,
      description: 'Quiet.\nSouth-facing.',
    };
    const created = await calls().post('/v1/properties', { ...body, ...details });
    expect(created.body).toMatchObject({ ...details, status: 'vacant' });
    const changed = await patch(created.body.id, 1, { bedrooms: 4, description: null });
    expect(changed.body).toMatchObject({ ...details, bedrooms: 4, description: null });
  });

  it.each([
    { bedrooms: -1 },
    { bedrooms: 1.5 },
    { bathrooms: '2' },
    { parkingSpaces: 1e9 },
    { floorAreaM2: 0 },
    { floorAreaM2: 2 ** 40 },
    { description: 'a\u0000b' },
    { description: 'x'.repeat(5001) },
    { status: 'let' },
    { status: 'reserved' },
  ])('are refused where they make no sense: %j', async bad => {
    const answer = await calls().post('/v1/properties', { ...body, ...bad });
    const pointers = answer.body.faults.map((fault: { pointer: string }) => fault.pointer);
    expect([answer.status, [...new Set(pointers)]]).toEqual([422, [`/${Object.keys(bad)[0]}`]]);
  });

  it('change the words by which it is found', async () => {
    const created = await calls().post('/v1/properties', { ...body, name: 'Zanzibar Heights' });
    expect(await ids('q=zanzi')).toEqual([created.body.id]);
    await patch(created.body.id, 1, { name: 'Dún Laoghaire Court', address: { locality: 'Blackrock' } });
    expect(await ids('q=zanzi')).toEqual([]);
    expect(await ids('q=dun%20laog')).toEqual([created.body.id]);
    expect(await ids('q=blackr%20lane')).toEqual([created.body.id]);
    await patch(created.body.id, 2, { bedrooms: 2 });
    expect(await ids('q=dun%20laog')).toEqual([created.body.id]);
  });
});

describe('the status of a property', () => {
  const statusOf = async (propertyId: string) => (await read(propertyId)).status;

  it('follows from its leases: reserved once one is agreed, let once it has begun', async () => {
    const agreed = await at.world.newLease('agreed');
    expect(await statusOf(agreed.propertyId)).toBe('reserved');
    const current = await at.world.newLease('current');
    expect(await statusOf(current.propertyId)).toBe('let');
    const draft = await at.world.newLease('draft');
    expect(await statusOf(draft.propertyId)).toBe('vacant');
  });

  it('is off the market, and back, when staff say so', async () => {
    const { propertyId } = await at.world.newProperty();
    expect((await patch(propertyId, 1, { status: 'off_market' })).body.status).toBe('off_market');
    expect(await ids('status=off_market')).toEqual([propertyId]);
    expect((await patch(propertyId, 2, { status: 'vacant' })).body.status).toBe('vacant');
  });

  it('cannot be said against a lease, which is named', async () => {
    const { propertyId, leaseId } = await at.world.newLease('current');
    const { version } = await read(propertyId);
    for (const status of ['off_market', 'vacant']) {
      const answer = await patch(propertyId, version, { status });
      expect([answer.status, answer.body.facts]).toEqual([409, { leaseId, leaseState: 'current' }]);
    }
  });

  it('of one off the market follows a lease that is agreed all the same', async () => {
    const { propertyId } = await at.world.newProperty();
    await patch(propertyId, 1, { status: 'off_market' });
    await at.world.newLease('agreed', { propertyId });
    expect(await statusOf(propertyId)).toBe('reserved');
  });
});

describe('archiving a property', () => {
  const archive = (propertyId: string, etag: number) =>
    calls().post(`/v1/properties/${propertyId}/archive`, undefined, { etag });

  it('is refused while a lease is agreed, current or ending, naming it', async () => {
    for (const state of ['agreed', 'current', 'ending'] as const) {
      const { propertyId, leaseId } = await at.world.newLease(state);
      const answer = await archive(propertyId, (await read(propertyId)).version);
      expect([answer.status, answer.body.facts]).toEqual([409, { leaseId, leaseState: state }]);
    }
    const draft = await at.world.newLease('draft');
    expect((await archive(draft.propertyId, (await read(draft.propertyId)).version)).status).toBe(200);
  });

  it('or agreeing on a lease: of two at once, one is refused', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { propertyId, version } = await at.world.newProperty();
      const [archived, agreed] = await Promise.allSettled([
        archive(propertyId, version),
        at.world.newLease('agreed', { propertyId }),
      ]);
      const { status, archivedAt } = await read(propertyId);
      if (agreed.status === 'fulfilled') expect([status, archivedAt]).toEqual(['reserved', null]);
      else expect([status, archivedAt]).toEqual(['vacant', expect.any(String)]);
      expect(archived.status).toBe('fulfilled');
    }
  });

  it('can be taken back, once', async () => {
    const { propertyId, version } = await at.world.newProperty({ archived: true });
    const unarchive = (etag: number) => calls().post(`/v1/properties/${propertyId}/unarchive`, undefined, { etag });
    expect((await unarchive(version - 1)).status).toBe(412);
    const back = await unarchive(version);
    expect([back.status, back.body.archivedAt]).toEqual([200, null]);
    expect((await unarchive(version + 1)).body.code).toBe('conflict');
    expect((await patch(propertyId, version + 1, { name: 'Again' })).status).toBe(200);
  });
});

describe('the list of properties', () => {
  it('is filtered by type, place, owner, staff, tag and change', async () => {
    const plain = await at.world.newProperty();
    const made = await calls().post('/v1/properties', {
      ...body,
      type: 'studio',
      address: { ...body.address, locality: 'Kinsale' },
    });
    const propertyId: string = made.body.id;
    const { contactId } = await at.world.newContact();
    const tag = await at.world.newTag();
    const staffId = at.world.members.accountant.membershipId ?? '';
    await at.world.own(propertyId, [contactId], '2020-01-01');
    const { version } = await read(propertyId);
    const set = await calls().put(
      `/v1/properties/${propertyId}/staff`,
      { staff: [{ membershipId: staffId }] },
      { etag: version },
    );
    await at.open.admin(
      'insert into tag_link (id, agency_id, property_id, tag_id) values (gen_random_uuid(), $1, $2, $3)',
      [at.world.agencyId, propertyId, tag.id],
    );
    const since = encodeURIComponent(set.body.updatedAt);
    for (const filter of [
      'type=studio',
      'locality=KINSALE',
      `ownerContactId=${contactId}`,
      `staffMembershipId=${staffId}`,
      `tagId=${tag.id}`,
      `updatedSince=${since}`,
    ])
      expect([filter, await ids(filter)]).toEqual([filter, [propertyId]]);
    expect(await ids('locality=cork')).toContain(plain.propertyId);
    const { total, data } = (await calls().get('/v1/properties?type=studio&total=true&limit=1')).body;
    expect([total, data.length]).toEqual([1, 1]);
  });

  it('refuses instants that no clock has, and takes those of every time zone', async () => {
    for (const since of ['2026-01-01', '2026-02-30T00:00:00Z', '0000-01-01T00:00:00Z'])
      expect([since, (await calls().get(`/v1/properties?updatedSince=${encodeURIComponent(since)}`)).status]).toEqual([
        since,
        422,
      ]);
    expect(await ids(`updatedSince=${encodeURIComponent('2126-01-01T00:00:00+14:00')}`)).toEqual([]);
  });

  it('shows an owner of before no longer by that owner', async () => {
    const { propertyId } = await at.world.newProperty();
    const [before, now] = [await at.world.newContact(), await at.world.newContact()];
    await at.world.own(propertyId, [before.contactId], '2010-01-01');
    await at.world.own(propertyId, [now.contactId], '2020-01-01');
    expect(await ids(`ownerContactId=${before.contactId}`)).toEqual([]);
    expect(await ids(`ownerContactId=${now.contactId}`)).toEqual([propertyId]);
  });

  it('expands what is asked for, and no more', async () => {
    const { propertyId, leaseId } = await at.world.newLease('current');
    const { contactId } = await at.world.newContact();
    await at.world.own(propertyId, [contactId], '2020-01-01');
    const photo = await at.world.newDocument({ propertyId, kind: 'photo', mediaType: 'image/png' });
    const shown = await read(propertyId, '?expand=owners,staff,currentLease,tags,photos');
    expect(shown).toMatchObject({
      owners: [{ contactId, share: '1/1', fromOn: '2020-01-01', toOn: null }],
      staff: [],
      currentLease: {
        id: leaseId,
        state: 'current',
        rent: { amountMinor: 145_000, currency: 'EUR', frequency: 'monthly' },
      },
      tags: [],
      photos: [{ documentId: photo.documentId, mediaType: 'image/png' }],
    });
    const few = await read(propertyId, '?expand=tags');
    expect(['owners' in few, 'tags' in few]).toEqual([false, true]);
    expect((await calls().get('/v1/properties?expand=owners,secrets')).status).toBe(422);
  });

  it('takes as many statements for a page of thirty as for one, whatever is expanded', async () => {
    const world = await createWorld(at.open, at.api.deps);
    const viewer = await world.token(world.members.viewer);
    const by = callsAs(at.api, () => viewer);
    const page = '/v1/properties?limit=100&expand=owners,staff,currentLease,tags,photos';
    await world.newLease('current');
    const one = await statementsOf(() => by.get(page));
    for (let count = 0; count < 29; count += 1) await world.newProperty();
    const thirty = await statementsOf(() => by.get(page));
    expect((await by.get(page)).body.data).toHaveLength(30);
    expect(thirty).toBe(one);
  });
});

/** How many statements reach the database while `work` is done. */
async function statementsOf(work: () => PromiseLike<unknown>): Promise<number> {
  const stop = listenToStatements();
  try {
    return (await countStatements(async () => work())).statements.length;
  } finally {
    stop();
  }
}
