import type { Fault } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { advanceLease } from './advance-lease.ts';
import { assertNotRenewed } from './assert-not-renewed.ts';
import { bodyFault, refuseFaults } from './lease-faults.ts';
import type { LeaseRow, LeaseTarget } from './lease-fields.ts';
import { openLease } from './open-lease.ts';
import { refreshRenterScope } from './refresh-renter-scope.ts';
import { writeLease } from './write-lease.ts';

export type EarlyEnd = { endedOn: string; reason: string };

/**
 * Brings the last day of a lease forward, as agreed or decided: `endedOn` is still a day of it. It is `ended` the day
 * after; at once, if that day is past.
 * @throws DomainError `not_found`, `version_stale`, `invalid_input`; `conflict` for a lease that has not begun (cancel
 *   it), is over, or that another one renews
 */
export async function endLease(
  unit: AgencyUnit,
  target: LeaseTarget,
  { endedOn, reason }: EarlyEnd,
): Promise<LeaseRow> {
  const { lease, terms } = await openLease(unit, target, ['current', 'ending']);
  await assertNotRenewed(unit, lease.id);
  refuseFaults(endFaults(lease, endedOn));
  const row = await writeLease(unit, lease.id, { ends_on: endedOn, end_reason: reason });
  const details = { endsOn: endedOn };
  unit.audit({ action: 'lease.end_set', subjectType: 'lease', subjectId: lease.id, details });
  await refreshRenterScope(unit, lease.id);
  return advanceLease(unit, row, terms.today);
}

function endFaults({ starts_on, ends_on }: LeaseRow, endedOn: string): Fault[] {
  if (endedOn < starts_on) return [bodyFault('/endedOn', `is before the lease began, ${starts_on}`)];
  if (ends_on !== null && endedOn > ends_on) return [bodyFault('/endedOn', `is after the lease ends, ${ends_on}`)];
  return [];
}
