import { beforeAll, describe, expect, it } from '@jest/globals';
import { callsAs } from '../support/http/calls.ts';
import { served } from '../support/http/served.ts';
import { createWorld } from '../support/http/world.ts';

const at = served({ poolMax: 4 });
let token: string;
const calls = () => callsAs(at.api, () => token);
const contact = async () => (await at.world.newContact()).contactId;
const set = (propertyId: string, etag: number, fromOn: string, owners: object[]) =>
  calls().put(`/v1/properties/${propertyId}/owners`, { fromOn, owners }, { etag });
const history = async (propertyId: string, on?: string) =>
  (await calls().get(`/v1/properties/${propertyId}/owners${on ? `?on=${on}` : ''}`)).body.data as {
    fromOn: string;
    toOn: string | null;
    owners: { contactId: string; share: string }[];
  }[];
const scopes = (propertyId: string) =>
  at.open.admin<{ contact: string; from: string; to: string | null }>(
    `select contact_id as contact, valid_from::text as from, valid_to::text as to from portal_scope
     where property_id = $1 and kind = 'owner' order by contact_id, valid_from`,
    [propertyId],
  );

beforeAll(async () => {
  token = await at.world.token(at.world.members.property_manager);
});

describe('owners of a property', () => {
  it('are kept with exact shares, and shown with it', async () => {
    const { propertyId } = await at.world.newProperty();
    const [a, b, c] = [await contact(), await contact(), await contact()];
    const answer = await set(propertyId, 1, '2025-01-01', [
      { contactId: a, share: '1/3' },
      { contactId: b, share: '0.5' },
      { contactId: c, share: '1/6' },
    ]);
    expect([answer.status, answer.headers['etag'], answer.body.version]).toEqual([200, '"2"', 2]);
    const shares = Object.fromEntries(
      answer.body.owners.map((owner: { contactId: string; share: string }) => [owner.contactId, owner.share]),
    );
    expect(shares).toEqual({ [a]: '1/3', [b]: '1/2', [c]: '1/6' });
    const rows = await at.open.admin('select parts, whole from property_owner where property_id = $1', [propertyId]);
    expect(rows).toEqual(
      expect.arrayContaining([
        { parts: 2, whole: 6 },
        { parts: 3, whole: 6 },
        { parts: 1, whole: 6 },
      ]),
    );
  });

  it('take over from a day on: what was before ends the day before and stays, what was to come is replaced', async () => {
    const { propertyId } = await at.world.newProperty();
    const [a, b, c] = [await contact(), await contact(), await contact()];
    await set(propertyId, 1, '2020-01-01', [{ contactId: a, share: '1' }]);
    await set(propertyId, 2, '2030-06-01', [{ contactId: b, share: '1' }]);
    const answer = await set(propertyId, 3, '2024-03-01', [
      { contactId: a, share: '50%' },
      { contactId: c, share: '50%' },
    ]);
    expect(answer.status).toBe(200);
    const periods = (await history(propertyId)).map(({ fromOn, toOn, owners }) => [fromOn, toOn, owners.length]);
    expect(periods).toEqual([
      ['2024-03-01', null, 2],
      ['2020-01-01', '2024-02-29', 1],
    ]);
    expect(await history(propertyId, '2024-02-29')).toMatchObject([{ owners: [{ contactId: a, share: '1/1' }] }]);
    expect((await history(propertyId, '2024-03-01'))[0]?.owners).toHaveLength(2);
    expect(await history(propertyId, '2019-12-31')).toEqual([]);
  });

  it('are listed by days also where rows begin and end apart, as merges of contacts leave them', async () => {
    const { propertyId } = await at.world.newProperty();
    const [a, b, c] = [await contact(), await contact(), await contact()];
    await at.world.own(propertyId, [a, b], '2020-01-01');
    await at.world.own(propertyId, [a, c], '2022-01-01');
    await at.open.admin(`delete from property_owner where property_id = $1 and contact_id = $2 and to_on is null`, [
      propertyId,
      a,
    ]);
    await at.open.admin(
      `update property_owner set from_on = '2019-01-01', to_on = null where property_id = $1 and contact_id = $2`,
      [propertyId, a],
    );
    const periods = (await history(propertyId)).map(({ fromOn, toOn, owners }) => [
      fromOn,
      toOn,
      owners.map(owner => owner.contactId).sort(),
    ]);
    expect(periods).toEqual([
      ['2022-01-01', null, [a, c].sort()],
      ['2020-01-01', '2021-12-31', [a, b].sort()],
      ['2019-01-01', '2019-12-31', [a]],
    ]);
    expect(await history(propertyId, '2021-06-01')).toMatchObject([{ fromOn: '2020-01-01', toOn: '2021-12-31' }]);
  });

  it('see in the portal the time that is theirs, unbroken where they stayed', async () => {
    const { propertyId } = await at.world.newProperty();
    const [a, b] = [await contact(), await contact()];
    await set(propertyId, 1, '2020-01-01', [{ contactId: a, share: '1' }]);
    await set(propertyId, 2, '2022-01-01', [
      { contactId: a, share: '1/2' },
      { contactId: b, share: '1/2' },
    ]);
    await set(propertyId, 3, '2024-01-01', [{ contactId: a, share: '1' }]);
    expect(await scopes(propertyId)).toEqual(
      [
        { contact: a, from: '2020-01-01', to: null },
        { contact: b, from: '2022-01-01', to: '2023-12-31' },
      ].sort((one, other) => (one.contact < other.contact ? -1 : 1)),
    );
    await set(propertyId, 4, '2021-01-01', [{ contactId: b, share: '1' }]);
    expect(await scopes(propertyId)).toEqual(
      [
        { contact: a, from: '2020-01-01', to: '2020-12-31' },
        { contact: b, from: '2021-01-01', to: null },
      ].sort((one, other) => (one.contact < other.contact ? -1 : 1)),
    );
  });

  it('are owners from then on, as contacts: each changed once, and audited by id', async () => {
    const { propertyId } = await at.world.newProperty();
    const contactId = await contact();
    const answer = await set(propertyId, 1, '2025-01-01', [{ contactId, share: '1' }]);
    const rows = await at.open.admin('select roles, version from contact where id = $1', [contactId]);
    expect(rows).toEqual([{ roles: ['owner'], version: 2 }]);
    await set(propertyId, 2, '2025-02-01', [{ contactId, share: '1' }]);
    expect(await at.open.admin('select version from contact where id = $1', [contactId])).toEqual([{ version: 2 }]);
    const events = await at.open.admin(
      'select action, subject_type, subject_id, details from audit_event where request_id = $1',
      [answer.headers['x-request-id']],
    );
    expect(events).toEqual(
      expect.arrayContaining([
        { action: 'contact.changed', subject_type: 'contact', subject_id: contactId, details: { fields: 'roles' } },
        {
          action: 'property.owners_changed',
          subject_type: 'property',
          subject_id: propertyId,
          details: { fromOn: '2025-01-01', owners: 1 },
        },
      ]),
    );
  });

  it('are refused when their shares do not sum to one, naming the sum; nothing is changed', async () => {
    const { propertyId } = await at.world.newProperty();
    const [a, b] = [await contact(), await contact()];
    const refused = await set(propertyId, 1, '2025-01-01', [
      { contactId: a, share: '1/3' },
      { contactId: b, share: '33%' },
    ]);
    expect([refused.status, refused.body.faults]).toEqual([
      422,
      [{ in: 'body', pointer: '/owners', detail: 'the shares sum to 199/300, not to one' }],
    ]);
    expect(await history(propertyId)).toEqual([]);
    expect(await at.open.admin('select roles from contact where id = $1', [a])).toEqual([{ roles: [] }]);
  });

  it('are refused with every fault at its place', async () => {
    const { propertyId } = await at.world.newProperty();
    const a = await contact();
    const twice = await set(propertyId, 1, '2025-01-01', [
      { contactId: a, share: 'half' },
      { contactId: a, share: '2' },
    ]);
    expect(twice.body.faults.map((fault: { pointer: string }) => fault.pointer)).toEqual([
      '/owners/0/share',
      '/owners/1/contactId',
      '/owners/1/share',
    ]);
    for (const [fromOn, owners] of [
      ['2025-02-29', [{ contactId: a, share: '1' }]],
      ['2025-01-01', []],
      ['yesterday', [{ contactId: a, share: '1' }]],
    ] as const)
      expect([fromOn, (await set(propertyId, 1, fromOn, [...owners])).status]).toEqual([fromOn, 422]);
  });

  it('[B2] are contacts of the agency that are in use: absent, foreign, archived ones are refused alike', async () => {
    const { propertyId } = await at.world.newProperty();
    const other = await createWorld(at.open, at.api.deps);
    const [foreign, archived] = [await other.newContact(), await at.world.newContact({ archived: true })];
    const answers = [];
    for (const contactId of [foreign.contactId, archived.contactId, '0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01'])
      answers.push(
        await set(propertyId, 1, '2025-01-01', [
          { contactId: await contact(), share: '1/2' },
          { contactId, share: '1/2' },
        ]),
      );
    for (const answer of answers) {
      expect([answer.status, answer.body.code]).toEqual([422, 'unknown_reference']);
      expect(answer.body.faults).toEqual([{ in: 'body', pointer: '/owners/1/contactId', detail: expect.any(String) }]);
    }
    const theirs = await other.newProperty();
    expect((await set(theirs.propertyId, 1, '2025-01-01', [{ contactId: await contact(), share: '1' }])).status).toBe(
      404,
    );
    expect((await calls().get(`/v1/properties/${theirs.propertyId}/owners`)).status).toBe(404);
  });

  it('are set by one of two at once: the other reads again', async () => {
    const { propertyId } = await at.world.newProperty();
    const [a, b] = [await contact(), await contact()];
    const both = await Promise.all(
      [a, b].map(contactId => set(propertyId, 1, '2025-01-01', [{ contactId, share: '1' }])),
    );
    expect(both.map(answer => answer.status).sort()).toEqual([200, 412]);
    const [period, ...rest] = await history(propertyId);
    expect([period?.owners.length, rest]).toEqual([1, []]);
  });

  it('of an archived property stay as they are', async () => {
    const { propertyId, version } = await at.world.newProperty({ archived: true });
    const answer = await set(propertyId, version, '2025-01-01', [{ contactId: await contact(), share: '1' }]);
    expect([answer.status, answer.body.code]).toEqual([409, 'conflict']);
  });
});
