import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';
import { startApi, type TestApi } from '../support/http/api.ts';
import { callsAs } from '../support/http/calls.ts';
import { createWorld, type TestWorld } from '../support/http/world.ts';
import { everythingOf, namesOf } from './merging.ts';

const absent = '0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01';
const label = null;
let open: OpenTestDatabase;
let api: TestApi;
let world: TestWorld;
let token = '';
const staff = () => callsAs(api, () => token);

beforeAll(async () => {
  open = await openTestDatabase();
  api = await startApi(open);
  world = await createWorld(open, api.deps, { modules: ['properties', 'leasing', 'portal'] });
  token = await world.token(world.members.admin);
});
afterAll(async () => {
  await api?.close();
  await open?.close();
});

const merge = (keptId: string, otherId: string, fields?: object) =>
  staff().post(`/v1/contacts/${keptId}/merge`, { otherId, ...(fields ? { fields } : {}) });
const undo = (mergeId: string) => staff().post(`/v1/contacts/merges/${mergeId}/undo`);
const note = (contactId: string, body: string) =>
  staff().post('/v1/notes', { subject: { type: 'contact', id: contactId }, body });
async function pair(kept = {}, other = {}): Promise<[string, string]> {
  return [(await world.newContact(kept)).contactId, (await world.newContact(other)).contactId];
}

describe('merging two contacts', () => {
  it('joins their lists, fills what the kept one lacks, and takes the other out of the lists', async () => {
    const [kept, other] = await pair(
      { givenName: 'Máire', familyName: 'Walsh', roles: ['owner'], emails: [{ address: 'm@walsh.ie', label }] },
      {
        givenName: 'Mary',
        familyName: 'Walsh',
        roles: ['renter'],
        emails: [
          { address: 'M@walsh.ie', label },
          { address: 'mary@walsh.ie', label },
        ],
        phones: [{ number: '+353861234567', label }],
        preferredChannel: 'sms',
        language: 'en-IE',
      },
    );
    const { status, body } = await merge(kept, other);
    expect([status, body.contact]).toMatchObject([
      200,
      {
        id: kept,
        name: 'Máire Walsh',
        roles: ['owner', 'renter'],
        emails: [{ address: 'm@walsh.ie' }, { address: 'mary@walsh.ie' }],
        phones: [{ number: '+353861234567' }],
        preferredChannel: 'sms',
        language: 'en-IE',
        version: 2,
      },
    ]);
    expect((await staff().get(`/v1/contacts/${other}`)).body).toMatchObject({ mergedIntoId: kept, version: 2 });
    const listed = await staff().get('/v1/contacts?limit=100&archived=show');
    expect(listed.body.data.map(({ id }: { id: string }) => id)).not.toContain(other);
    expect((await staff().patch(`/v1/contacts/${other}`, { language: null }, { etag: 2 })).body).toMatchObject({
      code: 'conflict',
      facts: { mergedIntoId: kept },
    });
    const found = await staff().get('/v1/contacts?phone=0861234567');
    expect(found.body.data.map(({ id }: { id: string }) => id)).toEqual([kept]);
    const audited = await open.admin('select action from audit_event where subject_id = any ($1) order by id', [
      [kept, other],
    ]);
    expect(audited.map(row => row['action']).sort()).toEqual([
      ...['contact.created', 'contact.created'],
      ...['contact.merged', 'contact.merged_away'],
    ]);
  });

  it('takes the name and language of the other where that is said', async () => {
    const [kept, other] = await pair({ language: 'ga' }, { kind: 'company', companyName: 'Walsh Ltd', language: 'en' });
    const { body } = await merge(kept, other, { name: 'other', language: 'other' });
    expect(body.contact).toMatchObject({ kind: 'company', name: 'Walsh Ltd', givenName: null, language: 'en' });
  });

  it('moves what refers to the other, adds up shares of one property, and shows the portal what it now owns', async () => {
    const [kept, other] = await pair();
    const { contactId: third } = await world.newContact();
    const { propertyId } = await world.newProperty();
    await world.own(propertyId, [kept, other, third], '2026-01-01', ['1/2', '1/3', '1/6']);
    await world.own(propertyId, [other, third], '2026-07-01');
    const written = await note(other, 'Likes mornings');
    const { leaseId } = await world.newLease('current', { contactId: other });
    const { body } = await merge(kept, other);
    expect(body.moved).toMatchObject({ properties: 1, leases: 1, notes: 1, tasks: 0 });
    expect(await namesOf(open.admin, world, other)).toEqual([]);
    const rows = await open.admin(
      'select parts, whole, from_on, to_on from property_owner where contact_id = $1 order by from_on',
      [kept],
    );
    expect(rows.map(({ parts, whole }) => parts / whole)).toEqual([5 / 6, 1 / 2]);
    expect(rows.map(row => row['to_on'])).toEqual([expect.any(Date), null]);
    const scopes = await open.admin('select kind, lease_id from portal_scope where contact_id = $1 order by kind', [
      kept,
    ]);
    expect(scopes).toEqual([
      { kind: 'owner', lease_id: null },
      { kind: 'renter', lease_id: leaseId },
    ]);
    expect((await staff().get(`/v1/notes/${written.body.id}`)).body).toMatchObject({
      subject: { type: 'contact', id: kept },
      version: 2,
    });
  });

  it('seals the bank details of the other anew for the one that stays, and takes them back by undo', async () => {
    const [kept, other] = await pair({}, { bank: true });
    const { body } = await merge(kept, other);
    expect(body.contact.bankMasked).toBe('•••• 5678');
    expect((await staff().get(`/v1/contacts/${kept}/bank`)).body).toMatchObject({ iban: 'IE29AIBK93115212345678' });
    expect((await undo(body.mergeId)).body).toMatchObject({
      contact: { bankMasked: null },
      restored: { bankMasked: '•••• 5678' },
    });
    expect((await staff().get(`/v1/contacts/${other}/bank`)).status).toBe(200);
  });

  it('replaces bank details for those alone who may set them', async () => {
    const [kept, other] = await pair({ bank: true }, { bank: true });
    const manager = await world.token(world.members.property_manager);
    const path = `/v1/contacts/${kept}/merge`;
    const body = { otherId: other, fields: { bank: 'other' } };
    expect((await callsAs(api, () => manager).post(path, body)).body).toMatchObject({ code: 'forbidden' });
    expect((await merge(kept, other, body.fields)).status).toBe(200);
  });

  it('at the same time lets one through, the other way round too', async () => {
    for (const turned of [false, true]) {
      const [a, b] = await pair();
      const answers = await Promise.all([merge(a, b), turned ? merge(b, a) : merge(a, b)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    }
    const [a, b] = await pair();
    const { contactId: c } = await world.newContact();
    const answers = await Promise.all([merge(a, c), merge(b, c)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('is refused for what is absent, foreign, the same, merged already, archived, or twice in the portal', async () => {
    const other = await createWorld(open, api.deps);
    const { contactId: foreign } = await other.newContact();
    const [kept, second] = await pair();
    for (const otherId of [absent, foreign]) {
      const { status, body } = await merge(kept, otherId);
      expect([status, body.code, body.faults]).toMatchObject([422, 'unknown_reference', [{ pointer: '/otherId' }]]);
    }
    expect((await merge(foreign, kept)).status).toBe(404);
    expect((await merge(kept, kept)).body).toMatchObject({ code: 'invalid_input', faults: [{ pointer: '/otherId' }] });
    await merge(kept, second);
    expect((await merge(kept, second)).body.code).toBe('already_done');
    const [third, archived] = await pair({}, { archived: true });
    expect((await merge(third, second)).body).toMatchObject({ code: 'conflict', facts: { mergedIntoId: kept } });
    expect((await merge(archived, third)).body.code).toBe('conflict');
    expect((await merge(third, archived)).status).toBe(200);
    const [one, two] = [await world.newPortalPerson('owner'), await world.newPortalPerson('owner')];
    expect((await merge(one.contactId, two.contactId)).body).toMatchObject({
      code: 'conflict',
      facts: { portalMembers: 2 },
    });
  });

  it('is nothing for staff who see only some properties', async () => {
    const [kept, other] = await pair();
    const { propertyId } = await world.newProperty();
    const by = await world.token(await world.newLimited(propertyId));
    const answer = await callsAs(api, () => by).post(`/v1/contacts/${kept}/merge`, { otherId: other });
    expect([answer.status, answer.body.code]).toEqual([403, 'forbidden']);
  });
});

describe('undoing a merge', () => {
  it('leaves with the kept contact what was changed since, and names it', async () => {
    const [kept, other] = await pair({ roles: ['owner'] }, { roles: ['renter'], language: 'ga' });
    const [changed, deleted, same] = [await note(other, '1'), await note(other, '2'), await note(other, '3')];
    const { propertyId } = await world.newProperty();
    await world.own(propertyId, [kept, other], '2026-01-01');
    const { body } = await merge(kept, other);
    await staff().patch(`/v1/notes/${changed.body.id}`, { body: 'changed' }, { etag: 2 });
    await staff().remove(`/v1/notes/${deleted.body.id}`, { etag: 2 });
    await world.own(propertyId, [kept], '2026-03-01');
    await staff().patch(`/v1/contacts/${kept}`, { language: 'fr' }, { etag: body.contact.version });
    const undone = await undo(body.mergeId);
    expect(undone.body.leftBehind).toEqual(
      expect.arrayContaining([
        { type: 'note', id: changed.body.id },
        { type: 'note', id: deleted.body.id },
        { type: 'property', id: propertyId },
      ]),
    );
    expect(undone.body.leftBehind).toHaveLength(3);
    expect(undone.body.fieldsLeft).toEqual(['language']);
    expect(undone.body).toMatchObject({
      contact: { roles: ['owner'], language: 'fr' },
      restored: { id: other, mergedIntoId: null, roles: ['renter', 'owner'], language: 'ga' },
    });
    const back = await staff().get(`/v1/notes?subjectType=contact&subjectId=${other}`);
    expect(back.body.data.map(({ id }: { id: string }) => id)).toEqual([same.body.id]);
  });

  it('happens once, within 30 days, and only to the merges of the agency', async () => {
    const [kept, other] = await pair();
    const { body } = await merge(kept, other);
    const both = await Promise.all([undo(body.mergeId), undo(body.mergeId)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await undo(body.mergeId)).body.code).toBe('already_done');
    const again = await merge(kept, other);
    await open.admin(`update contact_merge set undo_until = now() - interval '1 second' where id = $1`, [
      again.body.mergeId,
    ]);
    expect((await undo(again.body.mergeId)).body.code).toBe('conflict');
    const foreign = await createWorld(open, api.deps);
    expect((await undo((await foreign.newMerge()).mergeId)).status).toBe(404);
    expect((await undo(absent)).status).toBe(404);
    const merges = await staff().get(`/v1/contacts/${other}/merges`);
    expect(merges.body.data).toMatchObject([
      { id: again.body.mergeId, keptId: kept, otherId: other, undoneAt: null },
      { id: body.mergeId, undoneAt: expect.any(String) },
    ]);
  });

  it('of a chain goes backwards, one merge after another', async () => {
    const [a, b] = await pair();
    const { contactId: c } = await world.newContact();
    const before = await everythingOf(open.admin, world.agencyId);
    const [first, second] = [await merge(b, c), await merge(a, b)];
    const early = await undo(first.body.mergeId);
    expect(early.body).toMatchObject({ code: 'conflict', facts: { mergedIntoId: a } });
    expect((await undo(second.body.mergeId)).status).toBe(200);
    expect((await undo(first.body.mergeId)).status).toBe(200);
    expect(await everythingOf(open.admin, world.agencyId)).toEqual(before);
  });
});
