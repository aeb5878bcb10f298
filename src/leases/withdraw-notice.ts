import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { assertPropertyFree } from './assert-property-free.ts';
import type { LeaseRow, LeaseTarget } from './lease-fields.ts';
import { daysOf, readParties } from './lease-parties.ts';
import { openLease } from './open-lease.ts';
import { dayWithoutRenter } from './party-days.ts';
import { refreshRenterScope } from './refresh-renter-scope.ts';
import { writeLease } from './write-lease.ts';

/**
 * Takes a notice back: `ending` becomes `current`, and the lease ends when it did before.
 * @throws DomainError `not_found`, `version_stale`; `conflict` for a lease that is not under notice, whose days have
 *   been let to others in the meantime, or on one of them would have no renter
 */
export async function withdrawNotice(unit: AgencyUnit, target: LeaseTarget): Promise<LeaseRow> {
  const { lease } = await openLease(unit, target, ['ending']);
  const endsOn = lease.ends_on_before_notice;
  const wanted = { leaseId: lease.id, propertyId: lease.property_id, startsOn: lease.starts_on, endsOn };
  await assertPropertyFree(unit, wanted);
  const parties = (await readParties(unit, [lease.id])).map(daysOf);
  const lacking = dayWithoutRenter(parties, { startsOn: lease.starts_on, endsOn });
  if (lacking !== null)
    throw new DomainError('conflict', `no renter would be in this lease on ${lacking}: add one first`, {
      facts: { day: lacking },
    });
  const row = await writeLease(unit, lease.id, {
    ...{ state: 'current', ends_on: endsOn, ends_on_before_notice: null },
    ...{ notice_by: null, notice_given_on: null, notice_reason: null, end_reason: null },
  });
  unit.audit({ action: 'lease.notice_withdrawn', subjectType: 'lease', subjectId: lease.id });
  await refreshRenterScope(unit, lease.id);
  return row;
}
