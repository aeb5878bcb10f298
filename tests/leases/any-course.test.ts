import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../src/agencies/agency-day.ts';
import type { LeaseRow, PartyRow, RentRow } from '../../src/leases/lease-fields.ts';
import { rentOn } from '../../src/leases/lease-rents.ts';
import { bindingStates, stateOn } from '../../src/leases/lease-state.ts';
import { dayWithoutRenter, wrongDays } from '../../src/leases/party-days.ts';
import { served } from '../support/http/served.ts';
import { anyCommand, type Command, perform, type Scene } from './support/any-lease-command.ts';
import { inDays } from './support/lease-calls.ts';

const at = served({ poolMax: 4 });
/** All the days that any command names, and some around them. */
const calendar = Array.from({ length: 75 }, (_, index) => inDays(index - 20));

type Scope = { lease_id: string; contact_id: string; valid_from: string; valid_to: string | null };
const during = (from: string, to: string | null) => calendar.filter(day => day >= from && (to === null || day <= to));
const asText = (columns: string) => columns.replaceAll(/(\w+_(?:on|from|to))\b/g, '$1::text');

async function rowsOf(scene: Scene) {
  const all = <Row extends object>(columns: string, from: string) =>
    at.open.admin<Row & Record<string, unknown>>(`select ${asText(columns)} from ${from}`, [scene.propertyIds]);
  const ofThese = 'lease_id in (select id from lease where property_id = any ($1))';
  return {
    leases: await all<LeaseRow>('id, property_id, state, starts_on, ends_on', 'lease where property_id = any ($1)'),
    parties: await all<PartyRow>('lease_id, contact_id, role, from_on, to_on', `lease_party where ${ofThese}`),
    rents: await all<RentRow>('lease_id, effective_on', `lease_rent where ${ofThese} order by effective_on`),
    scopes: await all<Scope>('lease_id, contact_id, valid_from, valid_to', `portal_scope where ${ofThese}`),
    properties: await all<{ id: string; status: string }>('id, status', 'property where id = any ($1)'),
  };
}
type Rows = Awaited<ReturnType<typeof rowsOf>>;
const binds = ({ state }: LeaseRow) => bindingStates.some(binding => binding === state);

function expectOneAtATime({ leases }: Rows): void {
  const taken = leases
    .filter(binds)
    .flatMap(lease => during(lease.starts_on, lease.ends_on).map(day => lease.property_id + day));
  expect(new Set(taken).size).toBe(taken.length);
}

function expectRentersSeeTheirDays({ leases, parties, scopes }: Rows): void {
  const wanted = parties.flatMap(party => {
    const lease = leases.find(({ id }) => id === party.lease_id)!;
    const own = new Set(during(party.from_on, party.to_on));
    const days = binds(lease) && party.role === 'renter' ? during(lease.starts_on, lease.ends_on) : [];
    return days.filter(day => own.has(day)).map(day => `${party.lease_id} ${party.contact_id} ${day}`);
  });
  const seen = scopes.flatMap(scope =>
    during(scope.valid_from, scope.valid_to).map(day => `${scope.lease_id} ${scope.contact_id} ${day}`),
  );
  expect(seen.toSorted()).toEqual([...new Set(wanted)].toSorted());
}

function expectOneRentADay({ leases, rents }: Rows): void {
  for (const lease of leases) {
    const own = rents.filter(({ lease_id }) => lease_id === lease.id);
    expect(new Set(own.map(({ effective_on }) => effective_on)).size).toBe(own.length);
    for (const day of calendar) {
      const within = day >= lease.starts_on && (lease.ends_on === null || day <= lease.ends_on);
      expect(rentOn(lease, own, day) !== null).toBe(within);
    }
  }
}

function expectRentersEachDay({ leases, parties }: Rows): void {
  for (const lease of leases.filter(binds)) {
    const days = parties
      .filter(({ lease_id, role }) => lease_id === lease.id && role === 'renter')
      .flatMap(party => during(party.from_on, party.to_on));
    expect(during(lease.starts_on, lease.ends_on).filter(day => !days.includes(day))).toEqual([]);
  }
}

function expectStatuses({ leases, properties }: Rows): void {
  for (const { id, status } of properties) {
    const states = leases.filter(({ property_id }) => property_id === id).map(({ state }) => state);
    const let_ = states.includes('current') || states.includes('ending');
    expect(status).toBe(let_ ? 'let' : states.includes('agreed') ? 'reserved' : 'vacant');
  }
}

describe('whatever staff do to leases, in whatever order', () => {
  it('no two have a day of one property, renters see their own days, each day has one rent and a renter', async () => {
    const done = { commands: 0, agreed: 0 };
    // A lease of each property has begun, one of them without an end.
    const begun: Command[] = [
      { name: 'draft', lease: 0, who: 1, a: -6, b: 9 },
      { name: 'draft', lease: 1, who: 2, a: -8, b: null },
    ];
    const course = fc.asyncProperty(fc.array(anyCommand, { minLength: 8, maxLength: 20 }), async commands => {
      const [one, two] = [await at.world.newProperty(), await at.world.newProperty()];
      const contacts = [await at.world.newContact(), await at.world.newContact(), await at.world.newContact()];
      const propertyIds = [one.propertyId, two.propertyId];
      const scene = {
        agencyId: at.world.agencyId,
        propertyIds,
        contactIds: contacts.map(({ contactId }) => contactId),
      };
      for (const command of [...begun, ...commands])
        done.commands += Number(await perform(at.open.database, scene, command));
      const rows = await rowsOf(scene);
      done.agreed += rows.leases.filter(binds).length;
      expectOneAtATime(rows);
      expectRentersSeeTheirDays(rows);
      expectOneRentADay(rows);
      expectRentersEachDay(rows);
      expectStatuses(rows);
    });
    await fc.assert(course, { numRuns: 20, endOnFailure: true });
    // The sequences reached what they are to disprove.
    expect(done.commands).toBeGreaterThan(50);
    expect(done.agreed).toBeGreaterThan(20);
  }, 240_000);
});

const day = fc.integer({ min: 0, max: 30 }).map(count => addDays('2024-02-15', count));
const span = fc
  .record({ startsOn: day, endsOn: fc.option(day) })
  .filter(({ startsOn, endsOn }) => !endsOn || endsOn >= startsOn);

describe('days of leases', () => {
  it('move a state forward, and never back or twice', () => {
    const states = fc.constantFrom(...(['draft', 'agreed', 'current', 'ending', 'ended', 'cancelled'] as const));
    fc.assert(
      fc.property(states, span, day, day, (state, { startsOn, endsOn }, now, later) => {
        const lease = { state, starts_on: startsOn, ends_on: endsOn };
        const first = stateOn(lease, now);
        expect(stateOn({ ...lease, state: first }, now)).toBe(first);
        if (state === 'draft' || state === 'cancelled' || state === 'ended') expect(first).toBe(state);
        if (later < now) return;
        expect(stateOn({ ...lease, state: first }, later)).toBe(stateOn(lease, later));
      }),
    );
  });

  it('of parties leave out exactly the days that nobody rents', () => {
    const party = fc.record({
      contactId: fc.constantFrom('a', 'b'),
      role: fc.constantFrom('renter', 'occupant'),
      fromOn: day,
      toOn: fc.option(day),
    });
    fc.assert(
      fc.property(fc.array(party, { maxLength: 5 }), span, (parties, { startsOn, endsOn }) => {
        fc.pre(endsOn !== null);
        const days = Array.from({ length: 31 }, (_, count) => addDays('2024-02-15', count));
        const empty = days.filter(
          each =>
            each >= startsOn &&
            each <= endsOn! &&
            !parties.some(
              ({ role, fromOn, toOn }) => role === 'renter' && fromOn <= each && (toOn === null || each <= toOn),
            ),
        );
        fc.pre(wrongDays(parties, { startsOn: '2024-01-01', endsOn: null }).every(({ field }) => field !== 'toOn'));
        expect(dayWithoutRenter(parties, { startsOn, endsOn })).toBe(empty[0] ?? null);
      }),
    );
  });
});
