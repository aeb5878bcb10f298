import { type AgencyTerms, readAgencyTerms } from '../agencies/agency-terms.ts';
import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { lockProperty } from '../properties/lock-property.ts';
import { advanceLease } from './advance-lease.ts';
import type { LeaseState } from './lease.entity.ts';
import type { LeaseRow, LeaseTarget } from './lease-fields.ts';
import { readLease } from './read-lease.ts';

/**
 * A lease of that version, held until the unit ends and in the state of today. Its property is held first: leases of
 * one property change one after another, in one order, so that two never wait for each other.
 * @throws DomainError `not_found`, `version_stale`; `conflict` for a state that is not among `states`
 */
export async function openLease(
  unit: AgencyUnit,
  target: LeaseTarget,
  states: readonly LeaseState[],
): Promise<{ lease: LeaseRow; terms: AgencyTerms }> {
  const { property_id } = await readLease(unit, target.leaseId);
  await lockProperty(unit, property_id);
  const held = await unit.sql
    .selectFrom('lease')
    .selectAll()
    .where('id', '=', target.leaseId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
  if (held.version !== target.version || held.property_id !== property_id)
    throw new DomainError('version_stale', 'somebody else has changed this lease: read it again', {
      facts: { version: held.version },
    });
  const terms = await readAgencyTerms(unit);
  const lease = await advanceLease(unit, held, terms.today);
  if (!states.includes(lease.state))
    throw new DomainError('conflict', `this lease is ${lease.state}: this needs one that is ${states.join(' or ')}`, {
      facts: { state: lease.state },
    });
  return { lease, terms };
}
