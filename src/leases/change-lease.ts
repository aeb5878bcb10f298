import { DomainError } from '../kernel/errors.ts';
import { moneyOf } from '../kernel/money.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { findUsableProperty } from './find-usable-property.ts';
import { refuseFaults, termFaults } from './lease-faults.ts';
import type { LeaseChange, LeaseRow, LeaseTarget, LeaseTerms, RentRow } from './lease-fields.ts';
import { readRents } from './lease-rents.ts';
import { moveDays } from './move-days.ts';
import { openLease } from './open-lease.ts';
import { refreshLeaseTerms } from './refresh-lease-terms.ts';
import { writeLease } from './write-lease.ts';

/** What may be put right at any time; the rest of an agreed lease changes by renewal, notice or a change of rent. */
const notes: ReadonlySet<string> = new Set(['reference', 'bondHeldBy']);

/**
 * Merges a change into a draft; of a lease that is agreed, only its reference and who holds the bond. Parties and
 * rents that count from the first day move with it.
 * @throws DomainError `not_found`, `version_stale`, `conflict`, `invalid_input`, `unknown_reference`
 */
export async function changeLease(unit: AgencyUnit, target: LeaseTarget, change: LeaseChange): Promise<LeaseRow> {
  const open = await openLease(unit, target, ['draft', 'agreed', 'current', 'ending', 'ended']);
  const { lease } = open;
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  const fields = given.map(([name]) => name);
  if (lease.state !== 'draft') refuseTerms(lease, fields);
  const rents = await readRents(unit, [lease.id]);
  // Nobody holds a bond that is taken out.
  const unheld = change.bond === null ? { bondHeldBy: null } : {};
  const after: LeaseTerms = { ...termsOf(lease, rents), ...unheld, ...Object.fromEntries(given) };
  refuseFaults(termFaults(after, open.terms.currency));
  if (lease.state === 'draft') await moveDays(unit, lease, rents, after);
  if (after.propertyId !== lease.property_id) await findUsableProperty(unit, after.propertyId);
  const row = await writeLease(unit, lease.id, columnsOf(after));
  if (fields.includes('reference') || fields.includes('propertyId'))
    await refreshLeaseTerms(unit, { leaseId: lease.id });
  const details = { fields: fields.join(' ') };
  unit.audit({ action: 'lease.changed', subjectType: 'lease', subjectId: lease.id, details });
  return row;
}

function refuseTerms({ state }: LeaseRow, fields: readonly string[]): void {
  if (fields.every(field => notes.has(field))) return;
  const message = `this lease is ${state}: only its reference and bondHeldBy can be changed`;
  throw new DomainError('conflict', message, { facts: { state } });
}

function termsOf(lease: LeaseRow, rents: readonly RentRow[]): LeaseTerms {
  const [first] = rents;
  if (!first) throw new Error(`lease ${lease.id} has no rent`);
  return {
    propertyId: lease.property_id,
    reference: lease.reference,
    startsOn: lease.starts_on,
    endsOn: lease.ends_on,
    rent: { ...moneyOf(first.amount_minor, lease.currency), frequency: first.frequency },
    bond: lease.bond_minor === null ? null : moneyOf(lease.bond_minor, lease.currency),
    bondHeldBy: lease.bond_held_by,
  };
}

const columnsOf = ({ propertyId, reference, startsOn, endsOn, bond, bondHeldBy }: LeaseTerms) => ({
  property_id: propertyId,
  reference,
  starts_on: startsOn,
  ends_on: endsOn,
  bond_minor: bond?.amountMinor ?? null,
  bond_held_by: bondHeldBy,
});
