import { addDays, isDay } from '../agencies/agency-day.ts';
import { DomainError } from '../kernel/errors.ts';
import { moneyOf } from '../kernel/money.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { readProperty } from '../properties/read-property.ts';
import { assertNotRenewed } from './assert-not-renewed.ts';
import { bindLease } from './bind-lease.ts';
import { findParties } from './find-parties.ts';
import { insertLease } from './insert-lease.ts';
import { bodyFault, refuseFaults, termFaults } from './lease-faults.ts';
import type { LeaseRow, LeaseTarget, LeaseTerms, Rent } from './lease-fields.ts';
import { readParties } from './lease-parties.ts';
import { readRents, rentOn } from './lease-rents.ts';
import { openLease } from './open-lease.ts';
import { writeLease } from './write-lease.ts';

export type Renewal = { endsOn: string | null; startsOn?: string | undefined; rent?: Rent | undefined };

/**
 * Agrees a lease that follows one with an end: the same property, bond and renters of its last day, and the rent of that
 * day unless another one is given; from the day after, unless a later one is. Returns the new lease.
 * @throws DomainError `not_found`, `version_stale`, `invalid_input`; `conflict` for a lease without an end, under notice,
 *   renewed already, with another one in the way, or to the last day there is
 */
export async function renewLease(unit: AgencyUnit, target: LeaseTarget, renewal: Renewal): Promise<LeaseRow> {
  const { lease, terms } = await openLease(unit, target, ['agreed', 'current', 'ended']);
  const lastDay = lease.ends_on;
  if (lastDay === null) throw new DomainError('conflict', 'this lease has no end: it goes on without a renewal');
  await assertNotRenewed(unit, lease.id);
  // Days end with 2200: what lasts until then has nothing after it.
  if (!isDay(addDays(lastDay, 1))) throw new DomainError('conflict', `no day comes after ${lastDay}`);
  const startsOn = renewal.startsOn ?? addDays(lastDay, 1);
  const next = await termsOf(unit, lease, lastDay, { ...renewal, startsOn });
  const early = startsOn <= lastDay ? [bodyFault('/startsOn', `is not after the last day, ${lastDay}`)] : [];
  refuseFaults([...early, ...termFaults(next, terms.currency)]);
  const { name: propertyName } = await readProperty(unit, lease.property_id);
  const parties = await findParties(unit, await stayingParties(unit, lease.id, lastDay, startsOn));
  const draft = await insertLease(unit, { ...next, propertyName, parties, renewsId: lease.id });
  await writeLease(unit, lease.id);
  unit.audit({
    ...{ action: 'lease.renewed', subjectType: 'lease', subjectId: lease.id },
    details: { renewedById: draft.id },
  });
  return bindLease(unit, draft, terms);
}

async function termsOf(
  unit: AgencyUnit,
  lease: LeaseRow,
  lastDay: string,
  { startsOn, endsOn, rent }: Renewal & { startsOn: string },
): Promise<LeaseTerms> {
  const last = rentOn(lease, await readRents(unit, [lease.id]), lastDay);
  if (!last) throw new Error(`lease ${lease.id} has no rent on its last day`);
  const { property_id: propertyId, reference, currency, bond_minor, bond_held_by: bondHeldBy } = lease;
  const bond = bond_minor === null ? null : moneyOf(bond_minor, currency);
  const before = { ...moneyOf(last.amount_minor, currency), frequency: last.frequency };
  return { propertyId, reference, startsOn, endsOn, bond, bondHeldBy, rent: rent ?? before };
}

async function stayingParties(unit: AgencyUnit, leaseId: string, lastDay: string, startsOn: string) {
  const rows = await readParties(unit, [leaseId]);
  const staying = rows.filter(({ from_on, to_on }) => from_on <= lastDay && (to_on === null || to_on >= lastDay));
  return staying.map(({ contact_id, role }) => ({ contactId: contact_id, role, fromOn: startsOn, toOn: null }));
}
