import type { AgencyTerms } from '../agencies/agency-terms.ts';
import type { Fault } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { advanceLease } from './advance-lease.ts';
import { assertNotRenewed } from './assert-not-renewed.ts';
import { bodyFault, refuseFaults } from './lease-faults.ts';
import type { LeaseRow, LeaseTarget, NoticeGiver } from './lease-fields.ts';
import { openLease } from './open-lease.ts';
import { refreshRenterScope } from './refresh-renter-scope.ts';
import { writeLease } from './write-lease.ts';

export type Notice = { by: NoticeGiver; givenOn: string; leavesOn: string; reason: string | null };

/**
 * Records a notice: `current` becomes `ending`, and the lease ends on the day of leaving. Whether the time between is
 * what the law asks is not judged here; only the order of the days is.
 * @throws DomainError `not_found`, `version_stale`, `invalid_input`; `conflict` for a lease that is not current, or that
 *   another one renews
 */
export async function giveNotice(unit: AgencyUnit, target: LeaseTarget, notice: Notice): Promise<LeaseRow> {
  const { lease, terms } = await openLease(unit, target, ['current']);
  await assertNotRenewed(unit, lease.id);
  refuseFaults(noticeFaults(lease, notice, terms));
  const { by, givenOn, leavesOn, reason } = notice;
  const row = await writeLease(unit, lease.id, {
    state: 'ending',
    ends_on: leavesOn,
    ends_on_before_notice: lease.ends_on,
    notice_by: by,
    notice_given_on: givenOn,
    notice_reason: reason,
  });
  const details = { by, givenOn, leavesOn };
  unit.audit({ action: 'lease.notice_given', subjectType: 'lease', subjectId: lease.id, details });
  await refreshRenterScope(unit, lease.id);
  return advanceLease(unit, row, terms.today);
}

function noticeFaults(lease: LeaseRow, { givenOn, leavesOn }: Notice, { today }: AgencyTerms): Fault[] {
  const { starts_on, ends_on } = lease;
  return [
    ...(givenOn < starts_on ? [bodyFault('/givenOn', `is before the lease began, ${starts_on}`)] : []),
    ...(givenOn > today ? [bodyFault('/givenOn', `is still to come: today is ${today}`)] : []),
    ...(leavesOn < givenOn ? [bodyFault('/leavesOn', 'is before the notice was given')] : []),
    ...(ends_on !== null && leavesOn > ends_on ? [bodyFault('/leavesOn', `is after the lease ends, ${ends_on}`)] : []),
  ];
}
