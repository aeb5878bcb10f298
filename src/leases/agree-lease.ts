import type { AgencyUnit } from '../kernel/unit.ts';
import { bindLease } from './bind-lease.ts';
import type { LeaseRow, LeaseTarget } from './lease-fields.ts';
import { openLease } from './open-lease.ts';

/**
 * Says that all have signed: the lease binds, its property is taken for its days, its renters may see it in the portal.
 * Of a lease with days in the past, the state is that of today.
 * @throws DomainError `not_found`, `version_stale`; `conflict` when it is no draft, has a day without a renter, or
 *   another lease has one of its days; `unknown_reference` for a party that can no longer be used
 */
export async function agreeLease(unit: AgencyUnit, target: LeaseTarget): Promise<LeaseRow> {
  const { lease, terms } = await openLease(unit, target, ['draft']);
  return bindLease(unit, lease, terms);
}
