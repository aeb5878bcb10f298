import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';
import { startApi, type TestApi } from '../support/http/api.ts';
import { callsAs } from '../support/http/calls.ts';
import { createWorld, type TestWorld } from '../support/http/world.ts';

const maire = {
  kind: 'person',
  givenName: 'Máire',
  familyName: 'Ní Dhomhnaill',
  roles: ['owner', 'tradesperson'],
  emails: [{ address: 'Maire.N@Example.IE', label: 'home' }, { address: 'work@example.ie' }],
  phones: [{ number: '086 123 4567' }, { number: '+61 412 345 678', label: 'abroad' }],
  addresses: [{ line1: '3 Quay Street', locality: 'Gaillimh', country: 'IE', postalCode: 'H91 AB12' }],
  preferredChannel: 'sms',
  language: 'ga-ie',
};
const absent = '0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01';

let open: OpenTestDatabase;
let api: TestApi;
let world: TestWorld;
let other: TestWorld;
let token = '';
const staff = () => callsAs(api, () => token);

beforeAll(async () => {
  open = await openTestDatabase();
  api = await startApi(open);
  world = await createWorld(open, api.deps);
  other = await createWorld(open, api.deps);
  token = await world.token(world.members.property_manager);
});
afterAll(async () => {
  await api?.close();
  await open?.close();
});

const create = (body: object) => staff().post('/v1/contacts', body);
const faultsOf = async (body: object) => (await create(body)).body.faults;
const at = (pointer: string) => [{ in: 'body', pointer, detail: expect.any(String) }];

describe('a contact', () => {
  it('is kept with its numbers as E.164, its language as BCP 47 and its domains in small letters', async () => {
    const created = await create(maire);
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({
      kind: 'person',
      name: 'Máire Ní Dhomhnaill',
      companyName: null,
      roles: ['owner', 'tradesperson'],
      emails: [
        { address: 'Maire.N@example.ie', label: 'home' },
        { address: 'work@example.ie', label: null },
      ],
      phones: [
        { number: '+353861234567', label: null },
        { number: '+61412345678', label: 'abroad' },
      ],
      addresses: [{ line1: '3 Quay Street', line2: null, locality: 'Gaillimh', region: null, postalCode: 'H91 AB12' }],
      preferredChannel: 'sms',
      language: 'ga-IE',
      bankMasked: null,
      mergedIntoId: null,
      archivedAt: null,
      version: 1,
    });
    const read = await staff().get(created.headers['location']!);
    expect([read.status, read.headers['etag']]).toEqual([200, expect.stringMatching(/^"1/)]);
    expect(read.body).toEqual(created.body);
  });

  it('is audited without a name, an address or a number', async () => {
    const { body } = await create(maire);
    const rows = await open.admin('select * from audit_event where subject_id = $1', [body.id]);
    expect(rows).toMatchObject([{ action: 'contact.created', subject_type: 'contact', details: { kind: 'person' } }]);
    expect(JSON.stringify(rows)).not.toMatch(/Máire|example\.ie|86123/);
  });

  it.each([
    ['陈', '伟', '伟陈', '伟陈'],
    ['محمد', 'الأحمد', 'محمد الأحمد', 'الأحمد'],
    ['דוד', 'בן־גוריון', 'דוד בן־גוריון', 'בן־גוריון'],
    ['Đặng', 'Thị Hương', 'Đặng Thị Hương', 'huong'],
    ['Ольга', 'Петрова', 'Ольга Петрова', 'петров'],
    ['สมชาย', 'ใจดี', 'สมชาย ใจดี', 'สมชาย'],
    ['ශ්‍රී', 'ලංකා', 'ශ්‍රී ලංකා', 'ලංකා'],
  ])('has a name in every script: %s %s', async (givenName, familyName, name, q) => {
    const { status, body } = await create({ kind: 'person', givenName, familyName });
    expect([status, body.name]).toEqual([201, name.normalize('NFC')]);
    const found = await staff().get(`/v1/contacts?q=${encodeURIComponent(q)}`);
    expect(found.body.data.map((row: { id: string }) => row.id)).toContain(body.id);
  });

  it('has one form of a name, however its letters were composed', async () => {
    const { body } = await create({ kind: 'person', givenName: 'Zoë'.normalize('NFD') });
    expect(body.givenName).toBe('Zoë'.normalize('NFC'));
  });

  it('is a company by its name, with somebody to ask for', async () => {
    const { body } = await create({ kind: 'company', companyName: 'Lynch & Sons Ltd', givenName: 'Seán' });
    expect(body).toMatchObject({ name: 'Lynch & Sons Ltd', companyName: 'Lynch & Sons Ltd', givenName: 'Seán' });
  });

  it.each([
    [{ kind: 'person' }, '/familyName'],
    [{ kind: 'company', givenName: 'Seán' }, '/companyName'],
    [{ kind: 'person', givenName: 'A', companyName: 'B' }, '/companyName'],
    [{ kind: 'person', givenName: 'A\u202eB' }, '/givenName'],
    [{ kind: 'person', givenName: 'A', emails: [{ address: 'a@b@c' }] }, '/emails/0/address'],
    [{ kind: 'person', givenName: 'A', emails: [{ address: 'a b@example.ie' }] }, '/emails/0/address'],
    [{ kind: 'person', givenName: 'A', emails: [{ address: 'a@x.ie' }, { address: 'a@X.ie' }] }, '/emails/1/address'],
    [{ kind: 'person', givenName: 'A', phones: [{ number: '086 123' }] }, '/phones/0/number'],
    [{ kind: 'person', givenName: 'A', phones: [{ number: '+353 86 123 4567 ext. 5' }] }, '/phones/0/number'],
    [
      { kind: 'person', givenName: 'A', phones: [{ number: '086 123 4567' }, { number: '+353861234567' }] },
      '/phones/1/number',
    ],
    [{ kind: 'person', givenName: 'A', preferredChannel: 'sms' }, '/preferredChannel'],
    [{ kind: 'person', givenName: 'A', preferredChannel: 'post' }, '/preferredChannel'],
    [{ kind: 'person', givenName: 'A', language: 'not a language' }, '/language'],
    [
      { kind: 'person', givenName: 'A', addresses: [{ line1: '1', locality: 'X', country: 'QX' }] },
      '/addresses/0/country',
    ],
    [{ kind: 'person', givenName: 'A', roles: ['king'] }, '/roles/0'],
  ])('is refused with the field that is wrong: %j', async (body, pointer) => {
    expect(await faultsOf(body)).toEqual(at(pointer));
  });

  it('is told of everything that is wrong with it at once', async () => {
    const faults = await faultsOf({ ...maire, phones: [{ number: 'abc' }], emails: [{ address: 'x' }], language: '?' });
    expect(faults.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/emails/0/address',
      '/phones/0/number',
      '/language',
    ]);
  });

  it('takes addresses of mail in other scripts, and keeps their domain in one form', async () => {
    const { body } = await create({ kind: 'person', givenName: 'A', emails: [{ address: 'джек@Почта.РФ' }] });
    expect(body.emails[0].address).toBe('джек@почта.рф');
  });

  it('[B2] of another agency cannot be told from one that never was', async () => {
    const { contactId } = await other.newContact();
    const [foreign, none] = [
      await staff().get(`/v1/contacts/${contactId}`),
      await staff().get(`/v1/contacts/${absent}`),
    ];
    expect([foreign.status, none.status]).toEqual([404, 404]);
    expect({ ...foreign.body, requestId: '' }).toEqual({ ...none.body, requestId: '' });
    expect((await staff().patch(`/v1/contacts/${contactId}`, { givenName: 'X' }, { etag: 1 })).status).toBe(404);
    expect((await staff().post(`/v1/contacts/${contactId}/archive`, undefined, { etag: 1 })).status).toBe(404);
  });
});

describe('owners and renters', () => {
  it('[B3] reach no contact by these routes, not even themselves', async () => {
    const owner = await world.newPortalPerson('owner');
    const by = await world.token(owner);
    for (const path of ['', `/${owner.contactId}`, `/${owner.contactId}/bank`, `/${owner.contactId}/duplicates`])
      expect((await callsAs(api, () => by).get(`/v1/contacts${path}`)).status).toBe(403);
  });
});

describe('a change', () => {
  it('lays fields over those that are there, replaces lists, and clears by null', async () => {
    const { body } = await create(maire);
    const changed = await staff().patch(
      `/v1/contacts/${body.id}`,
      { familyName: 'Walsh', emails: [], language: null },
      { etag: 1 },
    );
    expect(changed.body).toMatchObject({
      name: 'Máire Walsh',
      emails: [],
      language: null,
      phones: body.phones,
      version: 2,
    });
    const byOldName = await staff().get('/v1/contacts?q=dhomhnaill&limit=100');
    expect(byOldName.body.data.map((row: { id: string }) => row.id)).not.toContain(body.id);
  });

  it('is refused when what remains contradicts itself', async () => {
    const { body } = await create(maire);
    const answer = await staff().patch(`/v1/contacts/${body.id}`, { phones: [] }, { etag: 1 });
    expect([answer.status, answer.body.faults]).toEqual([422, at('/preferredChannel')]);
  });

  it('turns a company into a person', async () => {
    const { body } = await create({ kind: 'company', companyName: 'Lynch' });
    const changed = await staff().patch(
      `/v1/contacts/${body.id}`,
      { kind: 'person', familyName: 'Lynch' },
      { etag: 1 },
    );
    expect(changed.body).toMatchObject({ kind: 'person', companyName: null, name: 'Lynch' });
  });

  it('of a name reaches the leases of the contact: what they are found by, and what co-renters see', async () => {
    const { contactId } = await world.newContact({ givenName: 'Ronan', familyName: 'Keogh' });
    const { leaseId } = await world.newLease('current', { contactId });
    const { version } = (await staff().get(`/v1/contacts/${contactId}`)).body;
    const changed = await staff().patch(`/v1/contacts/${contactId}`, { familyName: 'Zhou' }, { etag: version });
    expect(changed.status).toBe(200);
    expect(await open.admin('select masked_name from lease_party where lease_id = $1', [leaseId])).toEqual([
      { masked_name: 'R•••• Z••••' },
    ]);
    const [lease] = await open.admin('select search_terms from lease where id = $1', [leaseId]);
    expect(lease?.['search_terms']).toContain('zhou');
    expect(lease?.['search_terms']).not.toContain('keogh');
  });

  it('by two people at once keeps that of one and tells the other', async () => {
    const { body } = await create(maire);
    const both = await Promise.all(
      ['One', 'Two'].map(familyName => staff().patch(`/v1/contacts/${body.id}`, { familyName }, { etag: 1 })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('changes nothing in the archive, from which a contact can be brought back', async () => {
    const { contactId } = await world.newContact();
    const path = `/v1/contacts/${contactId}`;
    expect((await staff().post(`${path}/archive`, undefined, { etag: 1 })).body.version).toBe(2);
    expect((await staff().patch(path, { familyName: 'X' }, { etag: 2 })).body.code).toBe('conflict');
    expect((await staff().post(`${path}/archive`, undefined, { etag: 2 })).body.code).toBe('conflict');
    expect((await staff().post(`${path}/unarchive`, undefined, { etag: 2 })).body.archivedAt).toBeNull();
    expect((await staff().post(`${path}/unarchive`, undefined, { etag: 3 })).body.code).toBe('conflict');
  });
});
