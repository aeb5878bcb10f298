import type { AgencyUnit } from '../kernel/unit.ts';
import { refreshPropertyStatus } from '../properties/refresh-property-status.ts';
import type { LeaseRow, LeaseTarget } from './lease-fields.ts';
import { openLease } from './open-lease.ts';
import { refreshRenterScope } from './refresh-renter-scope.ts';
import { writeLease } from './write-lease.ts';

/**
 * Calls off a lease that has not begun; its property is free again. Nothing is deleted.
 * @throws DomainError `not_found`, `version_stale`, `conflict` for one that has begun: that one is ended
 */
export async function cancelLease(unit: AgencyUnit, target: LeaseTarget, reason: string | null): Promise<LeaseRow> {
  const { lease } = await openLease(unit, target, ['draft', 'agreed']);
  const row = await writeLease(unit, lease.id, { state: 'cancelled', end_reason: reason });
  unit.audit({ action: 'lease.cancelled', subjectType: 'lease', subjectId: lease.id, details: { from: lease.state } });
  await refreshRenterScope(unit, lease.id);
  await refreshPropertyStatus(unit, lease.property_id);
  return row;
}
