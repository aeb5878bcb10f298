import type { AgencyUnit } from '../kernel/unit.ts';
import { bodyFault, refuseFaults } from './lease-faults.ts';
import type { LeaseRow, LeaseTerms, RentRow } from './lease-fields.ts';
import { daysOf, readParties } from './lease-parties.ts';
import { isWithin, wrongDays } from './party-days.ts';

/**
 * Takes what counts from a draft's first day along to another one, with the rent that is due from it.
 * @throws DomainError `invalid_input` when a party or a later rent would lie outside the lease
 */
export async function moveDays(
  unit: AgencyUnit,
  lease: LeaseRow,
  rents: readonly RentRow[],
  after: LeaseTerms,
): Promise<void> {
  const parties = (await readParties(unit, [lease.id])).map(daysOf);
  const moved = parties.map(party => (party.fromOn === lease.starts_on ? { ...party, fromOn: after.startsOn } : party));
  const pointer = after.startsOn === lease.starts_on ? '/endsOn' : '/startsOn';
  const [first, ...later] = rents;
  const outside = later.filter(rent => rent.effective_on <= after.startsOn || !isWithin(rent.effective_on, after));
  refuseFaults([
    ...outside.map(rent => bodyFault(pointer, `leaves out the change of rent of ${rent.effective_on}`)),
    ...wrongDays(moved, after).map(({ field, detail }) => bodyFault(pointer, `a party's ${field} ${detail}`)),
  ]);
  if (after.startsOn !== lease.starts_on)
    await unit.sql
      .updateTable('lease_party')
      .set({ from_on: after.startsOn })
      .where('lease_id', '=', lease.id)
      .where('from_on', '=', lease.starts_on)
      .execute();
  const { amountMinor: amount_minor, frequency } = after.rent;
  await unit.sql
    .updateTable('lease_rent')
    .set({ effective_on: after.startsOn, amount_minor, frequency })
    .where('id', '=', first?.id ?? '')
    .execute();
}
