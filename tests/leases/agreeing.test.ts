import { beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, todayOf } from '../../src/agencies/agency-day.ts';
import { callsAs } from '../support/http/calls.ts';
import { served } from '../support/http/served.ts';
import { createWorld } from '../support/http/world.ts';
import { inDays, leaseCalls, refusal, rent, today } from './support/lease-calls.ts';

const at = served({ poolMax: 4 });
const { start, calls, draft, act, agreed, read } = leaseCalls(at);
beforeAll(start);

const scopeOf = (leaseId: string) =>
  at.open.admin(`select kind, contact_id, valid_from::text, valid_to::text from portal_scope where lease_id = $1`, [
    leaseId,
  ]);
const statusOf = async (propertyId: unknown) =>
  (await calls().get(`/v1/properties/${String(propertyId)}`)).body.status as string;

describe('agreeing', () => {
  it('takes the property, lets renters see the lease, and gives them the role', async () => {
    const lease = await agreed({ startsOn: inDays(10), endsOn: inDays(300) });
    expect([lease.state, await statusOf(lease['propertyId'])]).toEqual(['agreed', 'reserved']);
    const [party] = lease['parties'] as { contactId: string }[];
    expect(await scopeOf(lease.id)).toEqual([
      { kind: 'renter', contact_id: party!.contactId, valid_from: inDays(10), valid_to: inDays(300) },
    ]);
    expect((await calls().get(`/v1/contacts/${party!.contactId}`)).body.roles).toEqual(['renter']);
  });

  it.each([
    ['begun', -5, 5, 'current', 'let'],
    ['begun today', 0, null, 'current', 'let'],
    ['over', -50, -1, 'ended', 'vacant'],
    ['on its last day', -50, 0, 'current', 'let'],
    ['to come', 1, null, 'agreed', 'reserved'],
  ])('makes of a lease that is %s what today makes of it', async (_what, from, to, state, status) => {
    const lease = await agreed({ startsOn: inDays(from), endsOn: to === null ? null : inDays(to) });
    expect([lease.state, await statusOf(lease['propertyId'])]).toEqual([state, status]);
  });

  it('counts days by the clock of the agency', async () => {
    const world = await createWorld(at.open, at.api.deps);
    // Kiritimati is always a day ahead of Pago Pago.
    await at.open.admin(`update agency set time_zone = 'Pacific/Kiritimati' where id = $1`, [world.agencyId]);
    const token = await world.token(world.members.admin);
    const lease = await world.newLease('draft', { startsOn: addDays(todayOf('Pacific/Pago_Pago'), 1) });
    const target = `/v1/leases/${lease.leaseId}/agree`;
    const answer = await callsAs(at.api, () => token).post(target, undefined, { etag: lease.version });
    expect(answer.body.state).toBe('current');
  });

  it('needs a renter on each of its days', async () => {
    const nobody = await draft({ parties: [] });
    expect(refusal(await act(nobody.body, 'agree'))).toEqual([409, 'conflict']);
    const { contactId } = await at.world.newContact();
    const guarantor = await draft({ parties: [{ contactId, role: 'guarantor' }] });
    expect((await act(guarantor.body, 'agree')).body.facts).toEqual({ day: today });
    const late = await draft({ parties: [{ contactId, role: 'renter', fromOn: inDays(3) }] });
    expect((await act(late.body, 'agree')).body.facts).toEqual({ day: today });
  });

  it('refuses a second lease that shares a day, naming the first and its days', async () => {
    const first = await agreed({ startsOn: inDays(10), endsOn: inDays(20) });
    const propertyId = first['propertyId'];
    for (const [startsOn, endsOn] of [
      [10, 20],
      [20, 25],
      [1, 10],
      [1, null],
      [12, 13],
      [1, 30],
    ] as const) {
      const days = { startsOn: inDays(startsOn), endsOn: endsOn === null ? null : inDays(endsOn) };
      const answer = await act((await draft({ propertyId, ...days })).body, 'agree');
      expect([answer.status, answer.body.code, answer.body.facts]).toEqual([
        409,
        'conflict',
        { leaseId: first.id, startsOn: inDays(10), endsOn: inDays(20), state: 'agreed' },
      ]);
    }
    expect((await agreed({ propertyId, startsOn: inDays(21) })).state).toBe('agreed');
    expect((await agreed({ propertyId, startsOn: inDays(9), endsOn: inDays(9) })).state).toBe('agreed');
  });

  it('lets exactly one of two through that are agreed at the same time', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { propertyId } = await at.world.newProperty();
      const drafts = [await draft({ propertyId }), await draft({ propertyId }), await draft({ propertyId })];
      const answers = await Promise.all(drafts.map(({ body }) => act(body, 'agree')));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    }
  });

  it('is decided by the database itself, whoever writes', async () => {
    const lease = await agreed();
    const { body } = await draft({ propertyId: lease['propertyId'] });
    const forced = at.open.admin(`update lease set state = 'agreed' where id = $1`, [body.id]);
    await expect(forced).rejects.toMatchObject({ code: '23P01', constraint: 'lease_one_at_a_time' });
  });

  it('happens once, and not of a draft whose contact has been archived since', async () => {
    const lease = await agreed();
    expect(refusal(await act(lease, 'agree'))).toEqual([409, 'conflict']);
    const { contactId, version } = await at.world.newContact();
    const { body } = await draft({ parties: [{ contactId, role: 'renter' }] });
    const archived = await calls().post(`/v1/contacts/${contactId}/archive`, undefined, { etag: version });
    expect(archived.status).toBe(200);
    expect(refusal(await act(body, 'agree'))).toEqual([422, 'unknown_reference', '/parties/0/contactId']);
    expect((await read(body.id)).state).toBe('draft');
  });
});

describe('cancelling', () => {
  it('frees the property, and shows the renter nothing any more', async () => {
    const lease = await agreed({ startsOn: inDays(10) });
    const answer = await act(lease, 'cancel', { reason: 'Fell through' });
    expect(answer.body).toMatchObject({ state: 'cancelled', endReason: 'Fell through' });
    expect([await statusOf(lease['propertyId']), await scopeOf(lease.id)]).toEqual(['vacant', []]);
    expect((await agreed({ propertyId: lease['propertyId'], startsOn: inDays(10) })).state).toBe('agreed');
    expect(refusal(await act(answer.body, 'agree'))).toEqual([409, 'conflict']);
  });

  it('is for leases that have not begun', async () => {
    expect(refusal(await act(await agreed(), 'cancel', {}))).toEqual([409, 'conflict']);
    expect((await act((await draft()).body, 'cancel', {})).body.state).toBe('cancelled');
  });
});

describe('staff who see some properties only', () => {
  it('work on the leases of these, and find no others', async () => {
    const [mine, other] = [await at.world.newLease('agreed'), await at.world.newLease('agreed')];
    const limited = await at.world.newLimited(mine.propertyId);
    const token = await at.world.token(limited);
    const theirs = callsAs(at.api, () => token);
    const listed = await theirs.get('/v1/leases?total=true');
    expect([listed.body.data.map(({ id }: { id: string }) => id), listed.body.total]).toEqual([[mine.leaseId], 1]);
    const body = { effectiveOn: mine.later, ...rent };
    const change = (lease: { leaseId: string; version: number }) =>
      theirs.post(`/v1/leases/${lease.leaseId}/rents`, body, { etag: lease.version });
    expect([(await change(mine)).status, (await change(other)).status]).toEqual([201, 404]);
    const elsewhere = await theirs.post('/v1/leases', {
      ...{ propertyId: other.propertyId, startsOn: inDays(900), endsOn: null, rent },
    });
    expect(refusal(elsewhere)).toEqual([422, 'unknown_reference', '/propertyId']);
  });
});
