import type { AgencyTerms } from '../agencies/agency-terms.ts';
import { giveContactRole } from '../contacts/give-contact-role.ts';
import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { refreshPropertyStatus } from '../properties/refresh-property-status.ts';
import { advanceLease } from './advance-lease.ts';
import { assertPropertyFree } from './assert-property-free.ts';
import { findParties } from './find-parties.ts';
import type { LeaseRow } from './lease-fields.ts';
import { daysOf, readParties } from './lease-parties.ts';
import { dayWithoutRenter } from './party-days.ts';
import { refreshRenterScope } from './refresh-renter-scope.ts';
import { writeLease } from './write-lease.ts';

/**
 * From `draft` to `agreed`, and on to what today makes of it: the one writer of this transition. The unit holds the
 * property.
 * @throws DomainError `conflict` naming the lease in the way, or the first day without a renter; `unknown_reference`
 */
export async function bindLease(unit: AgencyUnit, lease: LeaseRow, { today }: AgencyTerms): Promise<LeaseRow> {
  const span = { startsOn: lease.starts_on, endsOn: lease.ends_on };
  const rows = await readParties(unit, [lease.id]);
  const lacking = dayWithoutRenter(rows.map(daysOf), span);
  if (lacking !== null)
    throw new DomainError('conflict', `no renter is in this lease on ${lacking}`, { facts: { day: lacking } });
  await assertPropertyFree(unit, { leaseId: lease.id, propertyId: lease.property_id, ...span });
  const renters = rows.filter(({ role }) => role === 'renter');
  await giveContactRole(
    unit,
    'renter',
    renters.map(({ contact_id }) => contact_id),
  );
  await findParties(
    unit,
    rows.map(row => ({ ...daysOf(row), role: row.role })),
  );
  const agreed = await writeLease(unit, lease.id, { state: 'agreed' });
  unit.audit({ action: 'lease.agreed', subjectType: 'lease', subjectId: lease.id });
  await refreshRenterScope(unit, lease.id);
  await refreshPropertyStatus(unit, lease.property_id);
  return advanceLease(unit, agreed, today);
}
