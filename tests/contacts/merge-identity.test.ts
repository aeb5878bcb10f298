import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../src/agencies/agency-day.ts';
import type { ContactChange } from '../../src/contacts/contact-fields.ts';
import { systemActor } from '../../src/kernel/actor.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { withAgency } from '../../src/kernel/with-agency.ts';
import { refreshLeaseTerms } from '../../src/leases/refresh-lease-terms.ts';
import { refreshRenterScope } from '../../src/leases/refresh-renter-scope.ts';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';
import { startApi, type TestApi } from '../support/http/api.ts';
import { callsAs } from '../support/http/calls.ts';
import { insertDocument, insertLease } from '../support/http/subjects.ts';
import { createWorld, type TestWorld } from '../support/http/world.ts';
import { brokenDays, everythingOf, namesOf } from './merging.ts';

let open: OpenTestDatabase;
let api: TestApi;
let world: TestWorld;
beforeAll(async () => {
  open = await openTestDatabase();
  api = await startApi(open);
  world = await createWorld(open, api.deps);
});
afterAll(async () => {
  await api?.close();
  await open?.close();
});

const label = null;
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const fields: fc.Arbitrary<ContactChange> = fc.record({
  givenName: fc.constantFrom('Nuala', '伟', 'محمد'),
  familyName: maybe(fc.constantFrom('Walsh', 'Ó Briain')),
  roles: fc.subarray(['owner', 'renter', 'tradesperson'] as const).map(roles => [...roles]),
  emails: fc
    .subarray(['a@example.ie', 'b@example.ie', 'c@example.ie'])
    .map(all => all.map(address => ({ address, label }))),
  phones: fc.subarray(['+353861234567', '+61412345678']).map(all => all.map(number => ({ number, label }))),
  language: maybe(fc.constantFrom('en-IE', 'ar')),
});
/** A span of a party: which contact, as what, from which day of the lease, for how many days. */
const party = fc.record({
  who: fc.constantFrom('kept' as const, 'other' as const, 'third' as const),
  role: fc.constantFrom('renter', 'guarantor', 'occupant'),
  from: fc.nat(20),
  days: maybe(fc.nat(10)),
});
const situation = fc.record({
  kept: fields,
  other: fields,
  /** Who owns the property from the next month on, with equal shares. */
  owners: fc.array(fc.subarray(['kept', 'other', 'third'] as const, { minLength: 1 }), { maxLength: 4 }),
  parties: fc.array(party, { maxLength: 6 }),
  tags: fc.array(fc.subarray(['kept', 'other'] as const), { maxLength: 3 }),
  about: fc.subarray(['note', 'task', 'document', 'membership'] as const),
  bank: fc.subarray(['kept', 'other'] as const),
  choice: fc.record({
    name: fc.constantFrom('kept', 'other'),
    bank: fc.constantFrom('kept', 'other'),
    language: fc.constantFrom('kept', 'other'),
  }),
});
type Situation = typeof situation extends fc.Arbitrary<infer T> ? T : never;

async function build(given: Situation) {
  const { agencyId } = world;
  const make = async (of: ContactChange, bank: boolean) => (await world.newContact({ ...of, bank })).contactId;
  const ids = {
    kept: await make(given.kept, given.bank.includes('kept')),
    other: await make(given.other, given.bank.includes('other')),
    third: await make({}, false),
  };
  const { propertyId } = await world.newProperty();
  for (const [month, owners] of given.owners.entries())
    await world.own(
      propertyId,
      owners.map(who => ids[who]),
      `2026-0${month + 1}-01`,
    );
  await joinAll(
    propertyId,
    given.parties.map(({ who, ...rest }) => ({ contactId: ids[who], ...rest })),
  );
  for (const carriers of given.tags) {
    const { id } = await world.newTag();
    for (const who of carriers)
      await open.admin('insert into tag_link (id, agency_id, tag_id, contact_id) values ($1, $2, $3, $4)', [
        ...[uuid7(), agencyId, id],
        ids[who],
      ]);
  }
  if (given.about.includes('note')) await aboutContact('note', `body`, agencyId, ids.other);
  if (given.about.includes('task')) await aboutContact('task', `title`, agencyId, ids.other);
  if (given.about.includes('document')) await insertDocument(open.admin, agencyId, null, ids.other);
  if (given.about.includes('membership')) {
    await world.newPortalPerson('owner', { contactId: ids.other, propertyId: (await world.newProperty()).propertyId });
    await open.admin(
      `delete from portal_scope where agency_id = $1 and valid_from = '2026-01-01' and property_id <> $2`,
      [...[agencyId, propertyId]],
    );
  }
  return ids;
}

const aboutContact = (table: string, column: string, agencyId: string, contactId: string) =>
  open.admin(`insert into ${table} (id, agency_id, contact_id, ${column}) values ($1, $2, $3, 'x')`, [
    ...[uuid7(), agencyId, contactId],
  ]);

/** Parties that are no party twice on one day, as the use cases would have it. */
async function joinAll(propertyId: string, parties: (Record<string, unknown> & Days)[]) {
  const leaseId = await insertLease(open.admin, world.agencyId, propertyId);
  await open.admin(`update lease set state = 'current' where id = $1`, [leaseId]);
  const taken: Days[] = [];
  for (const { contactId, role, from, days } of parties) {
    const [first, last] = [from, days === null ? 9_999 : from + days];
    if (taken.some(t => t.contactId === contactId && t.from <= last && first <= (t.days ?? 0))) continue;
    taken.push({ contactId, role, from: first, days: last });
    await open.admin(
      `insert into lease_party (id, agency_id, lease_id, contact_id, role, from_on, to_on, masked_name)
       select $1, $2, $3, id, $5, $6, $7, array_to_string(array(select left(w, 1) || '••••'
         from regexp_split_to_table(name, '\\s+') with ordinality r(w, n) order by n), ' ') from contact where id = $4`,
      [
        ...[uuid7(), world.agencyId, leaseId, contactId, role],
        ...[addDays('2026-01-01', first), days === null ? null : addDays('2026-01-01', last)],
      ],
    );
  }
  await withAgency(api.deps.database, systemActor(world.agencyId, 'test'), async unit => {
    await refreshRenterScope(unit, leaseId);
    await refreshLeaseTerms(unit, { leaseId });
  });
}
type Days = { contactId: string; role: string; from: number; days: number | null };

describe('a merge', () => {
  it('leaves nothing behind, breaks no share, and is taken back without a trace by its undo', async () => {
    await fc.assert(
      fc.asyncProperty(situation, async given => {
        const ids = await build(given);
        const token = await world.token(world.members.admin);
        const staff = callsAs(api, () => token);
        const before = await everythingOf(open.admin, world.agencyId);
        const merged = await staff.post(`/v1/contacts/${ids.kept}/merge`, { otherId: ids.other, fields: given.choice });
        expect([merged.status, merged.body.detail]).toEqual([200, undefined]);
        expect(await namesOf(open.admin, world, ids.other)).toEqual([]);
        expect(await brokenDays(open.admin, world.agencyId)).toEqual([]);
        const undone = await staff.post(`/v1/contacts/merges/${merged.body.mergeId}/undo`);
        expect(undone.body).toMatchObject({ leftBehind: [], fieldsLeft: [] });
        expect(await everythingOf(open.admin, world.agencyId)).toEqual(before);
      }),
      { numRuns: 20, endOnFailure: false },
    );
  }, 180_000);
});
