import { DomainError } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { bodyFault, currencyFaults, refuseFaults } from './lease-faults.ts';
import type { LeaseRow, LeaseTarget, Rent } from './lease-fields.ts';
import { readRents } from './lease-rents.ts';
import { openLease } from './open-lease.ts';
import { isWithin } from './party-days.ts';
import { writeLease } from './write-lease.ts';

export type RentChange = Rent & { effectiveOn: string; reason: string | null };
/** Enough for a monthly change over a lifetime. */
const mostRents = 600;

/**
 * Sets another rent from a day on; what was due before stays as it was. Not idempotent by itself.
 * @throws DomainError `not_found`, `version_stale`; `invalid_input` for a day outside the lease or another currency;
 *   `conflict` when a rent takes effect on that day already, or the lease is over; `limit_exceeded`
 */
export async function addRent(unit: AgencyUnit, target: LeaseTarget, change: RentChange): Promise<LeaseRow> {
  const { lease } = await openLease(unit, target, ['draft', 'agreed', 'current', 'ending']);
  const { effectiveOn: effective_on, amountMinor: amount_minor, frequency, reason } = change;
  const span = { startsOn: lease.starts_on, endsOn: lease.ends_on };
  refuseFaults([
    ...currencyFaults('', change, lease.currency),
    ...(isWithin(effective_on, span) ? [] : [bodyFault('/effectiveOn', 'lies outside the lease')]),
  ]);
  const rents = await readRents(unit, [lease.id]);
  const same = rents.find(rent => rent.effective_on === effective_on);
  if (same)
    throw new DomainError('conflict', `a rent takes effect on ${effective_on} already`, { facts: { rentId: same.id } });
  if (rents.length >= mostRents) throw new DomainError('limit_exceeded', `a lease has ${mostRents} rents at most`);
  const id = uuid7();
  const row = { id, agency_id: lease.agency_id, lease_id: lease.id, effective_on, amount_minor, frequency, reason };
  await unit.sql.insertInto('lease_rent').values(row).execute();
  const details = { rentId: id, effectiveOn: effective_on };
  unit.audit({ action: 'lease.rent_set', subjectType: 'lease', subjectId: lease.id, details });
  return writeLease(unit, lease.id);
}
