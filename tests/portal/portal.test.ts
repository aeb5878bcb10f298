import { beforeAll, describe, expect, it } from '@jest/globals';
import { callsAs } from '../support/http/calls.ts';
import { served } from '../support/http/served.ts';
import { createWorld } from '../support/http/world.ts';
import { buildEstate, cast, type Estate, type Role } from './estate.ts';

const at = served({ poolMax: 4 });
let estate: Estate;
const id = (name: string) => estate.ids[name] ?? 'no such row';

beforeAll(async () => {
  estate = await buildEstate(at.open.admin, at.world);
});

const tokens = new Map<Role, string>();
async function as(role: Role) {
  const { personId, membershipId } = estate.people[role];
  const token = tokens.get(role) ?? (await at.world.token({ personId, membershipId, email: '', password: '' }));
  tokens.set(role, token);
  return callsAs(at.api, () => token);
}
const get = async (role: Role, path: string) => (await as(role)).get(`/v1/portal${path}`);
const names = async (role: Role, path: string) =>
  ((await get(role, path)).body.data as { id: string }[]).map(row => estate.nameOf(row.id)).sort();
const lists = ['/properties', '/leases', '/documents'];

describe('[B3] the portal', () => {
  it.each([
    ['owner', ['house'], ['lease'], ['letter to the owner', 'statement of 2025']],
    ['coOwner', ['house'], ['lease'], ['statement of 2025']],
    ['ownerBefore', ['house'], ['lease', 'oldLease'], ['old inspection', 'statement of 2023']],
    ['nextOwner', [], [], []],
    ['renter', ['house'], ['lease'], ['agreement', 'house rules']],
    ['coRenter', ['house'], ['lease'], ['house rules', 'letter to the co-renter']],
    ['renterWhoLeft', ['house'], ['lease'], ['agreement']],
    ['renterBefore', ['house'], ['oldLease'], ['old inspection']],
    ['both', ['annexe', 'flat'], ['annexeLease', 'flatLease'], ['of the flat']],
    ['stranger', [], [], []],
  ] as const)('lists to %s what is theirs, and of their time', async (role, ...expected) => {
    const listed = [];
    for (const path of lists) listed.push(await names(role, path));
    expect(listed).toEqual(expected);
  });

  it('reads one of what it lists, and finds none of the rest', async () => {
    for (const role of cast)
      for (const [path, every] of [
        ['/properties', ['house', 'flat', 'annexe', 'other']],
        ['/leases', ['lease', 'oldLease', 'annexeLease', 'flatLease', 'draftLease', 'cancelledLease']],
        [
          '/documents',
          ['statement of 2023', 'agreement', 'for staff only', 'archived', 'draft agreement', 'of the flat'],
        ],
      ] as const) {
        const listed = await names(role, path);
        for (const name of every) {
          const answer = await get(role, `${path}/${id(name)}`);
          expect([role, name, answer.status]).toEqual([role, name, listed.includes(name) ? 200 : 404]);
        }
      }
  });

  it('[B2] finds nothing for an owner of another agency', async () => {
    const other = await createWorld(at.open, at.api.deps);
    const token = await other.token(await other.newPortalPerson('owner'));
    const calls = callsAs(at.api, () => token);
    for (const path of [`/properties/${id('house')}`, `/leases/${id('lease')}`, `/documents/${id('house rules')}`])
      expect((await calls.get(`/v1/portal${path}`)).status).toBe(404);
  });

  it('says nothing of notes, bank details, reasons, other people, or how the agency goes about it', async () => {
    await at.open.admin(`update contact set bank_sealed = 'x', bank_masked = '•••• zq89' where agency_id = $1`, [
      at.world.agencyId,
    ]);
    await at.open.admin(`update property set name = 'secret name', description = 'secret text' where id = $1`, [
      id('house'),
    ]);
    for (const role of cast) {
      const paths = ['/me', ...lists];
      for (const path of lists) for (const name of await names(role, path)) paths.push(`${path}/${id(name)}`);
      const texts = await Promise.all(paths.map(async path => (await get(role, path)).text));
      const said = texts.join('\n');
      const others = cast.filter(other => other !== role).map(other => estate.people[other]);
      const unsaid = ['secret', 'zq89', 'moving in with', at.world.members.admin.membershipId ?? '', at.world.agencyId];
      for (const other of others) unsaid.push(other.contactId, other.membershipId, `"${other.name}"`);
      for (const word of unsaid) expect([role, word, said.includes(word)]).toEqual([role, word, false]);
    }
  });
});

describe('[B3] who one is, in the portal', () => {
  it('is said with what one owns and rents, and when', async () => {
    const { body } = await get('both', '/me');
    expect(body).toMatchObject({
      agency: { name: at.world.agencyName },
      contact: { kind: 'person', name: estate.people.both.name },
      ownerOf: [{ propertyId: id('flat'), fromOn: '2020-01-01', toOn: '2099-12-31' }],
      renterOf: [{ leaseId: id('annexeLease'), propertyId: id('annexe'), fromOn: '2024-01-01', toOn: '2099-12-31' }],
    });
    expect((await get('nextOwner', '/me')).body).toMatchObject({ ownerOf: [], renterOf: [] });
  });
});

describe('[B3] a property in the portal', () => {
  const house = async (role: Role) => (await get(role, `/properties/${id('house')}`)).body;

  it('shows an owner of today its details, the own share and the lease', async () => {
    expect(await house('owner')).toMatchObject({
      as: ['owner'],
      owned: [{ share: '2/3', fromOn: '2025-01-01', toOn: null }],
      address: { line1: '1 Main St' },
      details: {
        type: 'house',
        currentLease: { id: id('lease'), state: 'ending', rent: { amountMinor: 170_000, currency: 'EUR' } },
      },
    });
  });

  it('is an address to an owner of before and to renters', async () => {
    expect(await house('ownerBefore')).toMatchObject({
      owned: [{ share: '1/1', fromOn: '2020-01-01', toOn: '2024-12-31' }],
      details: null,
    });
    expect(await house('renter')).toMatchObject({ as: ['renter'], owned: [], details: null });
  });
});

describe('[B3] a lease in the portal', () => {
  const lease = async (role: Role, name = 'lease') => (await get(role, `/leases/${id(name)}`)).body;
  const rentsOf = (body: { rents: { amountMinor: number }[] }) => body.rents.map(rent => rent.amountMinor);

  it('shows a renter all of it, and those who share it by masked names', async () => {
    const body = await lease('renter');
    expect(body).toMatchObject({
      ...{ as: ['renter'], until: null, state: 'ending', startsOn: '2024-07-01', endsOn: '2099-06-30' },
      ...{ reference: 'R-lease', bond: { amountMinor: 300_000, currency: 'EUR', heldBy: 'RTB' } },
      // Which of the renters gave it, and why, is not for the others.
      notice: { by: 'renter', givenOn: '2026-01-10', reason: null },
    });
    expect(rentsOf(body)).toEqual([150_000, 160_000, 170_000]);
    const parties = body.parties.map((party: { name: string; you: boolean }) => [party.name, party.you]).sort();
    expect(parties).toEqual(
      [
        [estate.people.renter.name, true],
        ['•••• ••••', false],
        ['•••• ••••', false],
      ].sort(),
    );
  });

  it('shows a renter why the agency gave notice', async () => {
    const notice = { by: 'agency', givenOn: '2026-01-10', reason: 'the annexe is to be rebuilt' };
    expect(await lease('both', 'annexeLease')).toMatchObject({ as: ['renter'], notice });
  });

  it('shows an owner of today when it ends, but not why, and nobody by name', async () => {
    const body = await lease('owner');
    expect(body).toMatchObject({
      ...{ as: ['owner'], until: null, state: 'ending', endsOn: '2099-06-30', reference: 'R-lease' },
      notice: { by: 'renter', givenOn: '2026-01-10', reason: null },
    });
    expect(new Set(body.parties.map((party: { name: string }) => party.name))).toEqual(new Set(['•••• ••••']));
  });

  it('shows an owner of before what was until they sold: not how it goes on', async () => {
    const body = await lease('ownerBefore');
    expect(body).toMatchObject({
      ...{ as: ['owner'], until: '2024-12-31', state: null, startsOn: '2024-07-01', endsOn: null },
      ...{ reference: null, bond: null, notice: null },
    });
    expect(rentsOf(body)).toEqual([150_000]);
    expect(body.parties.map((party: { toOn: string | null }) => party.toOn)).toEqual([null, null]);
    const old = await lease('ownerBefore', 'oldLease');
    expect(old).toMatchObject({ until: '2024-12-31', state: 'ended', endsOn: '2023-12-31' });
  });

  it('shows a renter who left what was until then', async () => {
    const body = await lease('renterWhoLeft');
    expect(body).toMatchObject({ until: '2025-03-31', state: null, endsOn: null, notice: null, reference: 'R-lease' });
    expect(rentsOf(body)).toEqual([150_000, 160_000]);
    expect(body.parties.map((party: { toOn: string | null }) => party.toOn).sort()).toEqual(['2025-03-31', null]);
  });
});

describe('[B3] what the use cases say', () => {
  it('is what the portal shows: owners set and a lease agreed are seen at once, and after a sale no longer', async () => {
    const { propertyId } = await at.world.newProperty();
    const { stranger, owner } = estate.people;
    await at.world.own(propertyId, [stranger.contactId], '2020-01-01');
    const { leaseId } = await at.world.newLease('current', { propertyId });
    expect(await names('stranger', '/leases')).toEqual([leaseId]);
    await at.world.own(propertyId, [owner.contactId], '2021-01-01');
    expect(await names('stranger', '/leases')).toEqual([]);
    expect(await names('owner', '/leases')).toContain(leaseId);
    await at.world.own(propertyId, [stranger.contactId, owner.contactId], '2020-01-01');
    expect((await get('stranger', `/properties/${propertyId}`)).body.owned).toEqual([
      { share: '1/2', fromOn: '2020-01-01', toOn: null },
    ]);
  });

  it('pages and filters like every other list', async () => {
    const first = (await get('ownerBefore', '/leases?limit=1&total=true')).body;
    expect([first.data.length, first.total]).toEqual([1, 2]);
    const second = (await get('ownerBefore', `/leases?limit=1&cursor=${first.nextCursor}`)).body;
    expect([...first.data, ...second.data].map(row => estate.nameOf(row.id))).toEqual(['lease', 'oldLease']);
    expect(second.nextCursor).toBeNull();
    expect(await names('both', `/leases?propertyId=${id('flat')}`)).toEqual(['flatLease']);
    expect(await names('renter', `/documents?leaseId=${id('lease')}`)).toEqual(['agreement']);
  });
});
