import { beforeAll, describe, expect, it } from '@jest/globals';
import { served } from '../support/http/served.ts';
import { inDays, leaseCalls, refusal, rent, type Shown, today } from './support/lease-calls.ts';

const at = served({ poolMax: 4 });
const { start, calls, draft, act, agreed, read } = leaseCalls(at);
beforeAll(start);

const scopeEnd = async (leaseId: string): Promise<string | null> =>
  (await at.open.admin(`select valid_to::text from portal_scope where lease_id = $1`, [leaseId]))[0]!['valid_to'];
const notice = (given: object = {}) => ({ by: 'renter', givenOn: today, leavesOn: inDays(28), ...given });
const withdraw = (lease: { id: string; version: number }) =>
  calls().remove(`/v1/leases/${lease.id}/notice`, { etag: lease.version });

describe('a notice', () => {
  it('ends the lease on the day of leaving, and can be withdrawn', async () => {
    const lease = await agreed({ startsOn: inDays(-100), endsOn: inDays(200) });
    const given = await act(lease, 'notice', notice({ reason: 'Moving abroad' }));
    expect(given.body).toMatchObject({
      ...{ state: 'ending', endsOn: inDays(28) },
      notice: { by: 'renter', givenOn: today, reason: 'Moving abroad', endsOnBefore: inDays(200) },
    });
    expect(await scopeEnd(lease.id)).toBe(inDays(28));
    const back = await withdraw(given.body);
    expect(back.body).toMatchObject({ state: 'current', endsOn: inDays(200), notice: null });
    expect(await scopeEnd(lease.id)).toBe(inDays(200));
    expect(refusal(await withdraw(back.body))).toEqual([409, 'conflict']);
  });

  it('ends a lease without an end, too; one whose day has passed at once', async () => {
    const lease = await agreed({ startsOn: inDays(-100) });
    const past = notice({ by: 'owner', givenOn: inDays(-30), leavesOn: inDays(-1) });
    const given = await act(lease, 'notice', past);
    expect(given.body).toMatchObject({ state: 'ended', endsOn: inDays(-1), notice: { endsOnBefore: null } });
    expect((await calls().get(`/v1/properties/${lease['propertyId']}`)).body.status).toBe('vacant');
  });

  it.each([
    ['before the lease began', { givenOn: inDays(-11), leavesOn: inDays(1) }, '/givenOn'],
    ['tomorrow', { givenOn: inDays(1), leavesOn: inDays(2) }, '/givenOn'],
    ['after the day of leaving', { givenOn: today, leavesOn: inDays(-1) }, '/leavesOn'],
    ['to leave after the lease ends', { givenOn: today, leavesOn: inDays(101) }, '/leavesOn'],
  ])('is refused when given %s', async (_what, days, pointer) => {
    const lease = await agreed({ startsOn: inDays(-10), endsOn: inDays(100) });
    expect(refusal(await act(lease, 'notice', notice(days)))).toEqual([422, 'invalid_input', pointer]);
  });

  it('is for leases that have begun and are not over', async () => {
    for (const days of [{ startsOn: inDays(1) }, { startsOn: inDays(-9), endsOn: inDays(-1) }])
      expect(refusal(await act(await agreed(days), 'notice', notice()))).toEqual([409, 'conflict']);
    expect(refusal(await act((await draft()).body, 'notice', notice()))).toEqual([409, 'conflict']);
  });

  it('is not withdrawn once others have its days', async () => {
    const lease = await agreed({ startsOn: inDays(-10) });
    const given = await act(lease, 'notice', notice());
    const next = await agreed({ propertyId: lease['propertyId'], startsOn: inDays(29) });
    const answer = await withdraw(given.body);
    expect([answer.status, answer.body.facts.leaseId]).toEqual([409, next.id]);
  });
});

describe('an early end', () => {
  it('brings the last day forward; one in the past is over at once', async () => {
    const lease = await agreed({ startsOn: inDays(-10), endsOn: inDays(100) });
    const soon = await act(lease, 'end', { endedOn: inDays(5), reason: 'Surrendered' });
    expect(soon.body).toMatchObject({ state: 'current', endsOn: inDays(5), endReason: 'Surrendered' });
    const now = await act(soon.body, 'end', { endedOn: today, reason: 'Left already' });
    expect([now.body.state, await scopeEnd(lease.id)]).toEqual(['current', today]);
    const over = await act(now.body, 'end', { endedOn: inDays(-1), reason: 'Yesterday, in fact' });
    expect(over.body).toMatchObject({ state: 'ended', endsOn: inDays(-1) });
    expect(refusal(await act(over.body, 'end', { endedOn: today, reason: 'x' }))).toEqual([409, 'conflict']);
  });

  it('lies within the lease', async () => {
    const lease = await agreed({ startsOn: inDays(-10), endsOn: inDays(100) });
    for (const endedOn of [inDays(-11), inDays(101)])
      expect(refusal(await act(lease, 'end', { endedOn, reason: 'x' }))).toEqual([422, 'invalid_input', '/endedOn']);
  });
});

describe('a renewal', () => {
  const fixed = () => agreed({ startsOn: inDays(-300), endsOn: inDays(64), reference: 'L-9' });

  it('agrees a lease from the day after, with the renters, bond and rent of the last day', async () => {
    const lease = await agreed({
      ...{ startsOn: inDays(-300), endsOn: inDays(64), reference: 'L-9', bondHeldBy: 'RTB' },
      bond: { amountMinor: 290_000, currency: 'EUR' },
    });
    const raised = await act(lease, 'rents', { ...rent, amountMinor: 150_000, effectiveOn: inDays(30) });
    const renewed = await act(raised.body, 'renew', { endsOn: inDays(429) });
    expect([renewed.status, renewed.headers['location']]).toEqual([201, `/v1/leases/${renewed.body.id}`]);
    expect(renewed.body).toMatchObject({
      ...{ renewsId: lease.id, state: 'agreed', startsOn: inDays(65), endsOn: inDays(429), reference: 'L-9' },
      ...{ bond: { amountMinor: 290_000, currency: 'EUR' }, bondHeldBy: 'RTB' },
      rents: [{ amountMinor: 150_000, effectiveOn: inDays(65) }],
      parties: [{ contactId: (lease['parties'] as Shown[])[0]!['contactId'], fromOn: inDays(65) }],
    });
    expect(await read(lease.id)).toMatchObject({ state: 'current', version: raised.body.version + 1 });
  });

  it('is refused where no day comes after the last one', async () => {
    const lease = await agreed({ startsOn: inDays(10), endsOn: '2200-12-31' });
    expect(refusal(await act(lease, 'renew', { endsOn: null }))).toEqual([409, 'conflict']);
  });

  it('happens once, until it is cancelled; meanwhile the lease is neither given notice nor ended', async () => {
    const lease = await fixed();
    const first = await act(lease, 'renew', { endsOn: null, rent: { ...rent, amountMinor: 1 } });
    expect(first.body.rents).toMatchObject([{ amountMinor: 1 }]);
    const before = await read(lease.id);
    for (const [what, body] of [
      ['renew', { endsOn: null }],
      ['notice', notice()],
      ['end', { endedOn: today, reason: 'x' }],
    ] as const) {
      const answer = await act(before, what, body);
      expect([answer.status, answer.body.facts]).toEqual([409, { renewedById: first.body.id, state: 'agreed' }]);
    }
    await act(first.body, 'cancel', {});
    expect((await act(before, 'renew', { endsOn: null })).status).toBe(201);
  });

  it('of two at once, one comes to be', async () => {
    const lease = await fixed();
    const both = await Promise.all([act(lease, 'renew', { endsOn: null }), act(lease, 'renew', { endsOn: null })]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 412]);
  });

  it('is of a lease with an end, not under notice, and begins after it', async () => {
    expect(refusal(await act(await agreed(), 'renew', { endsOn: null }))).toEqual([409, 'conflict']);
    const lease = await fixed();
    expect(refusal(await act(lease, 'renew', { endsOn: null, startsOn: inDays(64) }))).toEqual([
      ...[422, 'invalid_input', '/startsOn'],
    ]);
    expect(refusal(await act(lease, 'renew', { endsOn: inDays(64) }))).toEqual([422, 'invalid_input', '/endsOn']);
    const foreign = { endsOn: null, rent: { ...rent, currency: 'USD' } };
    expect(refusal(await act(lease, 'renew', foreign))).toEqual([422, 'invalid_input', '/rent/currency']);
    const given = await act(lease, 'notice', notice());
    expect(refusal(await act(given.body, 'renew', { endsOn: null }))).toEqual([409, 'conflict']);
  });

  it('runs into the lease of somebody else, and names it', async () => {
    const lease = await fixed();
    const next = await agreed({ propertyId: lease['propertyId'], startsOn: inDays(100) });
    const answer = await act(lease, 'renew', { endsOn: null });
    expect([answer.status, answer.body.facts.leaseId]).toEqual([409, next.id]);
    expect((await act(lease, 'renew', { endsOn: inDays(99) })).status).toBe(201);
  });
});

describe('changes of rent', () => {
  const rentsOf = async (id: string, on?: string) => {
    const { body } = await calls().get(`/v1/leases/${id}/rents${on ? `?on=${on}` : ''}`);
    return body.data.map((row: { amountMinor: number }) => row.amountMinor);
  };

  it('take effect from a day on, and every day has one', async () => {
    let lease = await agreed({ startsOn: inDays(-100), endsOn: inDays(100) });
    for (const [day, amountMinor] of [
      [50, 3],
      [-50, 2],
    ] as const)
      lease = (await act(lease, 'rents', { ...rent, amountMinor, effectiveOn: inDays(day) })).body;
    expect(await rentsOf(lease.id)).toEqual([145_000, 2, 3]);
    for (const [day, due] of [
      [-101, []],
      [-100, [145_000]],
      [-51, [145_000]],
      [-50, [2]],
      [49, [2]],
      [50, [3]],
      [100, [3]],
      [101, []],
    ] as const)
      expect([day, await rentsOf(lease.id, inDays(day))]).toEqual([day, due]);
  });

  it('are within the lease, one a day, in its currency', async () => {
    const lease = await agreed({ startsOn: inDays(-10), endsOn: inDays(10) });
    const set = (given: object) => act(lease, 'rents', { ...rent, effectiveOn: today, ...given });
    for (const effectiveOn of [inDays(-11), inDays(11)])
      expect(refusal(await set({ effectiveOn }))).toEqual([422, 'invalid_input', '/effectiveOn']);
    expect(refusal(await set({ effectiveOn: inDays(-10) }))).toEqual([409, 'conflict']);
    expect(refusal(await set({ currency: 'GBP' }))).toEqual([422, 'invalid_input', '/currency']);
  });

  it('are taken back before they take effect, and the first one never', async () => {
    const lease = await agreed({ startsOn: inDays(-10) });
    const soon = await act(lease, 'rents', { ...rent, effectiveOn: inDays(1) });
    const now = await act(soon.body, 'rents', { ...rent, effectiveOn: today });
    const [first, due, later] = now.body.rents as { id: string }[];
    const remove = (id: string) => calls().remove(`/v1/leases/${lease.id}/rents/${id}`, { etag: now.body.version });
    for (const rentId of [first!.id, due!.id]) expect(refusal(await remove(rentId))).toEqual([409, 'conflict']);
    expect((await remove(lease.id)).status).toBe(404);
    expect((await remove(later!.id)).body.rents).toHaveLength(2);
  });
});

describe('parties of an agreed lease', () => {
  const leave = (lease: Shown, partyId: string, toOn: string | null) =>
    calls().patch(`/v1/leases/${lease.id}/parties/${partyId}`, { toOn }, { etag: lease.version });
  const scopes = async (leaseId: string) =>
    (
      await at.open.admin(
        `select valid_from::text, valid_to::text from portal_scope where lease_id = $1 order by valid_from`,
        [leaseId],
      )
    ).map(row => [row['valid_from'], row['valid_to']]);

  it('join and leave on a day, and see the lease for their own time', async () => {
    const lease = await agreed({ startsOn: inDays(-10), endsOn: inDays(90) });
    const { contactId } = await at.world.newContact();
    const joined = await act(lease, 'parties', { contactId, role: 'renter', fromOn: inDays(20) });
    expect(joined.status).toBe(201);
    const [first] = joined.body.parties as Shown[];
    const left = await leave(joined.body, first!.id, inDays(25));
    expect(left.body.parties).toMatchObject([{ toOn: inDays(25) }, { fromOn: inDays(20), toOn: null }]);
    expect(await scopes(lease.id)).toEqual([
      [inDays(-10), inDays(25)],
      [inDays(20), inDays(90)],
    ]);
    expect((await leave(left.body, first!.id, null)).body.parties[0].toOn).toBeNull();
  });

  it('never leave a day without a renter', async () => {
    const lease = await agreed({ startsOn: inDays(-10) });
    const { contactId } = await at.world.newContact();
    const joined = await act(lease, 'parties', { contactId, role: 'renter', fromOn: inDays(20) });
    const [first] = joined.body.parties as Shown[];
    expect(refusal(await leave(joined.body, first!.id, inDays(18)))).toEqual([422, 'invalid_input', '/toOn']);
    expect((await leave(joined.body, first!.id, inDays(19))).status).toBe(200);
  });

  it('come again later, but not twice on one day, nor outside the lease', async () => {
    const lease = await agreed({ startsOn: inDays(-10), endsOn: inDays(90) });
    const { contactId } = await at.world.newContact();
    const occupant = { contactId, role: 'occupant', fromOn: today };
    const once = await act(lease, 'parties', occupant);
    const twice = await act(once.body, 'parties', { ...occupant, fromOn: inDays(5) });
    expect(refusal(twice)).toEqual([422, 'invalid_input', '/contactId']);
    const [, party] = once.body.parties as Shown[];
    const left = await leave(once.body, party!.id, inDays(4));
    const again = await act(left.body, 'parties', { ...occupant, fromOn: inDays(5) });
    expect(again.status).toBe(201);
    expect(refusal(await leave(again.body, party!.id, null))).toEqual([422, 'invalid_input', '/toOn']);
    const late = { contactId: (await at.world.newContact()).contactId, role: 'renter', fromOn: inDays(91) };
    expect(refusal(await act(again.body, 'parties', late))).toEqual([422, 'invalid_input', '/fromOn']);
    expect(await scopes(lease.id)).toEqual([[inDays(-10), inDays(90)]]);
  });

  it('must be back before a notice is withdrawn that had spared them', async () => {
    const lease = await agreed({ startsOn: inDays(-10), endsOn: inDays(90) });
    const given = await act(lease, 'notice', notice());
    const [party] = given.body.parties as Shown[];
    const left = await leave(given.body, party!.id, inDays(28));
    expect(left.status).toBe(200);
    const refused = await withdraw(left.body);
    expect([refused.status, refused.body.facts]).toEqual([409, { day: inDays(29) }]);
    const back = await leave(left.body, party!.id, null);
    expect((await withdraw(back.body)).body.state).toBe('current');
  });
});
