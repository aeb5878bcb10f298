import { beforeAll, describe, expect, it } from '@jest/globals';
import { served } from '../support/http/served.ts';
import { createWorld } from '../support/http/world.ts';
import { inDays, leaseCalls, refusal, rent, today } from './support/lease-calls.ts';

const at = served({ poolMax: 4 });
const { start, calls, draft, act, agreed, read } = leaseCalls(at);
beforeAll(start);

describe('a draft', () => {
  it('is made of terms and parties, says where it is, and is read back', async () => {
    const [{ propertyId }, { contactId }] = [await at.world.newProperty(), await at.world.newContact()];
    const bond = { amountMinor: 290_000, currency: 'EUR' };
    const sent = {
      propertyId,
      reference: 'L-1',
      startsOn: '2024-02-29',
      endsOn: '2025-02-28',
      bond,
      bondHeldBy: 'RTB',
    };
    const created = await calls().post('/v1/leases', { ...sent, rent, parties: [{ contactId, role: 'renter' }] });
    expect([created.status, created.headers['etag']]).toEqual([201, '"1"']);
    expect(created.body).toMatchObject({ ...sent, state: 'draft', currency: 'EUR', version: 1, notice: null });
    expect(created.body.parties).toMatchObject([
      {
        contactId,
        role: 'renter',
        fromOn: '2024-02-29',
        toOn: null,
        maskedName: expect.stringMatching(/^N•••• W••••/),
      },
    ]);
    expect(created.body.rents).toMatchObject([{ ...rent, effectiveOn: '2024-02-29', reason: null }]);
    const read = await calls().get(created.headers['location']!);
    const { parties, rents, ...plain } = created.body;
    expect([read.status, read.body]).toEqual([200, plain]);
    expect(read.headers['etag']).toMatch(/^"1\b.*"$/);
  });

  it('keeps names out of its audit, and says what was done by whom', async () => {
    const { body } = await draft();
    const rows = await at.open.admin('select action, actor_id, details from audit_event where subject_id = $1', [
      body.id,
    ]);
    expect(rows).toEqual([
      {
        action: 'lease.created',
        actor_id: at.world.members.property_manager.membershipId,
        details: { propertyId: body.propertyId, parties: 1 },
      },
    ]);
  });

  it.each([
    ['a day that does not exist', { startsOn: '2026-02-29' }, '/startsOn'],
    ['a day of another calendar', { startsOn: '0001-01-01' }, '/startsOn'],
    ['an instant for a day', { endsOn: '2026-03-01T00:00:00Z' }, '/endsOn'],
    ['an end before its start', { startsOn: '2026-03-02', endsOn: '2026-03-01' }, '/endsOn'],
    ['no rent', { rent: { ...rent, amountMinor: 0 } }, '/rent/amountMinor'],
    ['a negative rent', { rent: { ...rent, amountMinor: -1 } }, '/rent/amountMinor'],
    ['half a cent', { rent: { ...rent, amountMinor: 1.5 } }, '/rent/amountMinor'],
    ['an amount as text', { rent: { ...rent, amountMinor: '100' } }, '/rent/amountMinor'],
    ['more than can be counted exactly', { rent: { ...rent, amountMinor: 2 ** 53 } }, '/rent/amountMinor'],
    ['a currency that is none', { rent: { ...rent, currency: 'EUX' } }, '/rent/currency'],
    ['another currency for the rent', { rent: { ...rent, currency: 'GBP' } }, '/rent/currency'],
    ['another currency for the bond', { bond: { amountMinor: 1, currency: 'AUD' } }, '/bond/currency'],
    ['a holder of no bond', { bondHeldBy: 'RTB' }, '/bondHeldBy'],
  ])('is refused with %s', async (_what, given, pointer) => {
    expect(refusal(await draft(given))).toEqual([422, 'invalid_input', pointer]);
  });

  it('names both currencies when one is not the agency’s', async () => {
    const { body } = await draft({ rent: { ...rent, currency: 'GBP' } });
    expect(body.faults[0].detail).toBe("is GBP, and the agency's currency is EUR");
  });

  it('takes the largest amount there is, exactly', async () => {
    const { body } = await draft({ rent: { ...rent, amountMinor: Number.MAX_SAFE_INTEGER } });
    expect(body.rents[0].amountMinor).toBe(Number.MAX_SAFE_INTEGER);
  });

  it("refuses another agency's property and contacts, and archived ones, as if they were not there", async () => {
    const other = await createWorld(at.open, at.api.deps);
    const foreign = await draft({ propertyId: (await other.newProperty()).propertyId });
    const absent = await draft({ propertyId: '0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01' });
    const archived = await draft({ propertyId: (await at.world.newProperty({ archived: true })).propertyId });
    for (const answer of [foreign, absent, archived]) {
      expect(refusal(answer)).toEqual([422, 'unknown_reference', '/propertyId']);
      expect(answer.body.faults).toEqual(foreign.body.faults);
    }
    const someone = { contactId: (await other.newContact()).contactId, role: 'renter' };
    const gone = { contactId: (await at.world.newContact({ archived: true })).contactId, role: 'guarantor' };
    const contacts = await draft({ parties: [someone, gone] });
    expect(refusal(contacts)).toEqual([422, 'unknown_reference', '/parties/0/contactId', '/parties/1/contactId']);
  });

  it('refuses a party twice on one day, and one outside its days', async () => {
    const { contactId } = await at.world.newContact();
    const twice = [
      { contactId, role: 'renter' },
      { contactId, role: 'guarantor' },
    ];
    expect(refusal(await draft({ parties: twice }))).toEqual([422, 'invalid_input', '/parties/1/contactId']);
    const early = [{ contactId, role: 'renter', fromOn: inDays(-1) }];
    expect(refusal(await draft({ parties: early }))).toEqual([422, 'invalid_input', '/parties/0/fromOn']);
  });

  it('merges a change, and takes what counts from the first day along', async () => {
    const { body } = await draft({ reference: 'old', endsOn: inDays(364) });
    const change = { startsOn: inDays(7), reference: null, rent: { ...rent, amountMinor: 1, frequency: 'weekly' } };
    const changed = await calls().patch(`/v1/leases/${body.id}`, change, { etag: 1 });
    expect(changed.status).toBe(200);
    expect(changed.body).toMatchObject({ reference: null, startsOn: inDays(7), endsOn: inDays(364), version: 2 });
    expect(changed.body.parties).toMatchObject([{ fromOn: inDays(7) }]);
    expect(changed.body.rents).toMatchObject([{ amountMinor: 1, frequency: 'weekly', effectiveOn: inDays(7) }]);
    const turned = await calls().patch(`/v1/leases/${body.id}`, { endsOn: inDays(6) }, { etag: 2 });
    expect(refusal(turned).slice(0, 3)).toEqual([422, 'invalid_input', '/endsOn']);
  });

  it('forgets who held a bond with the bond', async () => {
    const { body } = await draft({ bond: { amountMinor: 1, currency: 'EUR' }, bondHeldBy: 'RTB' });
    const changed = await calls().patch(`/v1/leases/${body.id}`, { bond: null }, { etag: 1 });
    expect(changed.body).toMatchObject({ bond: null, bondHeldBy: null });
    const held = await calls().patch(`/v1/leases/${body.id}`, { bond: null, bondHeldBy: 'RTB' }, { etag: 2 });
    expect(refusal(held)).toEqual([422, 'invalid_input', '/bondHeldBy']);
  });

  it('leaves no later rent outside when its days move', async () => {
    const { body } = await draft({ endsOn: inDays(364) });
    const later = await act(body, 'rents', { ...rent, effectiveOn: inDays(100) });
    expect(later.status).toBe(201);
    const change = (given: object) => calls().patch(`/v1/leases/${body.id}`, given, { etag: later.body.version });
    expect(refusal(await change({ startsOn: inDays(100) }))).toEqual([422, 'invalid_input', '/startsOn']);
    expect(refusal(await change({ endsOn: inDays(99) }))).toEqual([422, 'invalid_input', '/endsOn']);
  });

  it('lets one of two people who edit at once through', async () => {
    const { body } = await draft();
    const edit = (reference: string) => calls().patch(`/v1/leases/${body.id}`, { reference }, { etag: 1 });
    const both = await Promise.all([edit('first'), edit('second')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await read(body.id)).version).toBe(2);
  });

  it('has its parties set anew, all of them', async () => {
    const { body } = await draft();
    const { contactId } = await at.world.newContact({ givenName: '小明', familyName: '王' });
    const sent = { parties: [{ contactId, role: 'renter' }] };
    const set = await calls().put(`/v1/leases/${body.id}/parties`, sent, { etag: 1 });
    expect([set.status, set.body.parties.length, set.body.parties[0].maskedName]).toEqual([200, 1, '王••••']);
    const listed = await calls().get(`/v1/leases/${body.id}/parties`);
    expect(listed.body.data).toEqual(set.body.parties);
  });

  it('is no longer a draft once agreed: only its reference and who holds the bond change', async () => {
    const lease = await agreed({ bond: { amountMinor: 1, currency: 'EUR' } });
    const change = (given: object, etag: number) => calls().patch(`/v1/leases/${lease.id}`, given, { etag });
    expect(refusal(await change({ startsOn: inDays(1) }, lease.version))).toEqual([409, 'conflict']);
    const changed = await change({ reference: 'L-7', bondHeldBy: 'RTB' }, lease.version);
    expect(changed.body).toMatchObject({ reference: 'L-7', bondHeldBy: 'RTB' });
    const set = await calls().put(`/v1/leases/${lease.id}/parties`, { parties: [] }, { etag: changed.body.version });
    expect(refusal(set)).toEqual([409, 'conflict']);
  });

  it('needs If-Match and says so', async () => {
    const { body } = await draft();
    const bare = await calls().patch(`/v1/leases/${body.id}`, { reference: 'x' });
    expect(refusal(bare)).toEqual([428, 'if_match_required']);
    expect(today <= body.startsOn).toBe(true);
  });
});
