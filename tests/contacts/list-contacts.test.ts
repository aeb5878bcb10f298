import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';
import { startApi, type TestApi } from '../support/http/api.ts';
import { callsAs } from '../support/http/calls.ts';
import { createWorld, type TestWorld } from '../support/http/world.ts';

let open: OpenTestDatabase;
let api: TestApi;
let world: TestWorld;
let token = '';
const staff = () => callsAs(api, () => token);
const label = null;

beforeAll(async () => {
  open = await openTestDatabase();
  api = await startApi(open);
  world = await createWorld(open, api.deps);
  token = await world.token(world.members.viewer);
});
afterAll(async () => {
  await api?.close();
  await open?.close();
});

const list = async (query: string, by = token) => {
  const { status, body } = await callsAs(api, () => by).get(`/v1/contacts?${query}`);
  expect([query, status, body.faults]).toEqual([query, 200, undefined]);
  return body as { data: { id: string; name: string; [field: string]: unknown }[]; nextCursor: string; total: number };
};
const idsOf = async (query: string, by = token) => (await list(query, by)).data.map(row => row.id);

describe('the list of contacts', () => {
  it('is sorted, paged and counted as asked for', async () => {
    const lister = await createWorld(open, api.deps);
    const by = await lister.token(lister.members.viewer);
    const made: string[] = [];
    for (const givenName of ['Cara', 'Aoife', 'Bríd'])
      made.push((await lister.newContact({ givenName, familyName: null })).contactId);
    expect((await list('sort=name', by)).data.map(row => row.name)).toEqual(['Aoife', 'Bríd', 'Cara']);
    expect(await idsOf('', by)).toEqual([...made].reverse());
    const first = await list('sort=createdAt&limit=2&total=true', by);
    expect(first).toMatchObject({ total: 3, data: [{ id: made[0] }, { id: made[1] }] });
    expect(await idsOf(`sort=createdAt&limit=2&cursor=${first.nextCursor}`, by)).toEqual([made[2]]);
  });

  it('is narrowed by role, kind, tag, change and archive', async () => {
    const { contactId: both } = await world.newContact({ roles: ['owner', 'renter'] });
    const { contactId: renter } = await world.newContact({ roles: ['renter'] });
    const { contactId: firm } = await world.newContact({ kind: 'company', companyName: 'Kelly Roofing' });
    const { contactId: gone } = await world.newContact({ roles: ['owner'], archived: true });
    expect(await idsOf('role=owner')).toEqual([both]);
    expect(await idsOf('role=renter')).toEqual([renter, both]);
    expect(await idsOf('kind=company')).toEqual([firm]);
    expect(await idsOf('archived=only')).toEqual([gone]);
    expect(await idsOf('role=owner&archived=show')).toEqual([gone, both]);
    const [{ at }] = (await open.admin(
      `select to_char(updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at from contact where id = $1`,
      [firm],
    )) as [{ at: string }];
    expect(await idsOf(`updatedSince=${at}&kind=company`)).toEqual([firm]);
    expect(await idsOf('updatedSince=2100-01-01T00:00:00Z')).toEqual([]);
  });

  it('finds an e-mail address whatever its cases, the second one too, and none that only begins like it', async () => {
    const { contactId } = await world.newContact({
      emails: [
        { address: 'first@find.example', label },
        { address: 'O.Brien+flat@find.example', label },
      ],
    });
    expect(await idsOf(`email=${encodeURIComponent('o.brien+FLAT@FIND.example')}`)).toEqual([contactId]);
    expect(await idsOf('email=o.brien@find.example')).toEqual([]);
    expect(await idsOf('email=brien@find.example')).toEqual([]);
  });

  it('finds a number whichever way it is written, and by its beginning as free text', async () => {
    const { contactId } = await world.newContact({
      phones: [
        { number: '+61 412 345 678', label },
        { number: '+353 87 765 4321', label },
      ],
    });
    for (const phone of ['087 765 4321', '(087) 765-4321', '+353877654321', '00353 87 7654321'])
      expect([phone, await idsOf(`phone=${encodeURIComponent(phone)}`)]).toEqual([phone, [contactId]]);
    for (const q of ['087 765 4321', '0877654', '+353 87 765', '35387'])
      expect([q, await idsOf(`q=${encodeURIComponent(q)}`)]).toEqual([q, [contactId]]);
    expect(await idsOf('phone=0877654322')).toEqual([]);
  });

  it('finds words of names and localities by their beginning, marks aside', async () => {
    const { contactId } = await world.newContact({
      givenName: 'Seosamh',
      familyName: 'Ó Súilleabháin',
      addresses: [
        { label, line1: '1', line2: null, locality: 'Dún Laoghaire', region: null, postalCode: 'A96', country: 'IE' },
      ],
    });
    for (const q of ['suil', 'SEOSAMH o', 'dun lao', 'a96 seo'])
      expect(await idsOf(`q=${encodeURIComponent(q)}`)).toEqual([contactId]);
    expect(await idsOf('q=leabhain')).toEqual([]);
    expect(await idsOf(`q=${encodeURIComponent('%')}`)).toEqual([]);
  });

  it.each([
    ['email=nobody', '/email'],
    ['phone=12', '/phone'],
    ['phone=abc', '/phone'],
    ['role=king', '/role'],
    ['updatedSince=yesterday', '/updatedSince'],
    ['expand=bank', '/expand/0'],
    ['tagId=5', '/tagId'],
  ])('refuses %s with the field', async (query, pointer) => {
    const { status, body } = await staff().get(`/v1/contacts?${query}`);
    expect([status, body.faults]).toEqual([422, [{ in: 'query', pointer, detail: expect.any(String) }]]);
  });

  it('shows what contacts own and are party to with one query each, however long the page', async () => {
    const property = await world.newProperty();
    const owner = await world.newContact({ roles: ['owner'] });
    const { contactId } = await world.newContact();
    await open.admin(
      `insert into property_owner (id, agency_id, property_id, contact_id, parts, whole, from_on)
       select gen_random_uuid(), $1, $2, $3, 1, 2, '2026-01-01'`,
      [world.agencyId, property.propertyId, owner.contactId],
    );
    const { leaseId } = await world.newPortalPerson('renter', { contactId, propertyId: property.propertyId });
    await open.admin(
      `insert into lease_party (id, agency_id, lease_id, contact_id, role, from_on, masked_name)
       select gen_random_uuid(), $1, $2, $3, 'renter', '2026-01-01', 'N•'`,
      [world.agencyId, leaseId, contactId],
    );
    const { data } = await list('expand=properties,leases&limit=2');
    expect(data).toMatchObject([
      { id: contactId, properties: [], leases: [{ leaseId, propertyId: property.propertyId, role: 'renter' }] },
      {
        id: owner.contactId,
        leases: [],
        properties: [{ propertyId: property.propertyId, parts: 1, whole: 2, fromOn: '2026-01-01', toOn: null }],
      },
    ]);
    expect((await list('limit=1')).data[0]).not.toHaveProperty('leases');
    const one = await staff().get(`/v1/contacts/${owner.contactId}?expand=properties`);
    expect(one.body.properties).toHaveLength(1);
  });

  it('shows staff who are limited to some properties those of these, and those whom they added', async () => {
    const { propertyId } = await world.newProperty();
    const { contactId: owner } = await world.newContact();
    const { contactId: stranger } = await world.newContact();
    await open.admin(
      `insert into property_owner (id, agency_id, property_id, contact_id, parts, whole, from_on)
       select gen_random_uuid(), $1, $2, $3, 1, 1, '2026-01-01'`,
      [world.agencyId, propertyId, owner],
    );
    const by = await world.token(await world.newLimited(propertyId));
    const limited = callsAs(api, () => by);
    const added = await limited.post('/v1/contacts', { kind: 'person', givenName: 'Added' });
    expect(added.status).toBe(201);
    expect(await idsOf('limit=100&total=true', by)).toEqual([added.body.id, owner]);
    expect((await limited.get(`/v1/contacts/${stranger}`)).status).toBe(404);
    expect((await limited.patch(`/v1/contacts/${stranger}`, { givenName: 'X' }, { etag: 1 })).status).toBe(404);
    expect((await limited.patch(`/v1/contacts/${owner}`, { givenName: 'X' }, { etag: 1 })).status).toBe(200);
    expect((await limited.post(`/v1/contacts/${added.body.id}/archive`, undefined, { etag: 1 })).status).toBe(200);
  });
});

describe('the duplicates of a contact', () => {
  it('have an address, a number or the words of the name in common, the likeliest first', async () => {
    const own = { givenName: 'Áine', familyName: 'de Búrca' };
    const [email, phone] = ['aine@burca.example', '+353851112223'];
    const { contactId } = await world.newContact({
      ...own,
      emails: [{ address: email, label }],
      phones: [{ number: phone, label }],
    });
    const { contactId: all } = await world.newContact({
      givenName: 'De Burca',
      familyName: 'Aine',
      emails: [{ address: 'Aine@burca.example', label }],
      phones: [{ number: '085 111 2223', label }],
    });
    const { contactId: named } = await world.newContact({ ...own, archived: true });
    await world.newContact({ givenName: 'Áine', familyName: 'de Búrcadh' });
    const { body } = await staff().get(`/v1/contacts/${contactId}/duplicates`);
    expect(body.data).toMatchObject([
      { contact: { id: all }, reasons: ['email', 'phone', 'name'] },
      { contact: { id: named }, reasons: ['name'] },
    ]);
    expect(body.data).toHaveLength(2);
  });
});
