import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { LeaseRow, LeaseTarget } from './lease-fields.ts';
import { openLease } from './open-lease.ts';
import { writeLease } from './write-lease.ts';

/**
 * Takes a change of rent back that has not taken effect; the rent before it goes on. Of a draft nothing has.
 * @throws DomainError `not_found`, `version_stale`; `conflict` for one that is due already, and for the first
 */
export async function removeRent(unit: AgencyUnit, target: LeaseTarget & { rentId: string }): Promise<LeaseRow> {
  const { lease, terms } = await openLease(unit, target, ['draft', 'agreed', 'current', 'ending']);
  const rent = await unit.sql
    .selectFrom('lease_rent')
    .select(['id', 'effective_on'])
    .where('lease_id', '=', lease.id)
    .where('id', '=', target.rentId)
    .executeTakeFirst();
  if (!rent) throw new DomainError('not_found', 'this lease has no such rent');
  const { effective_on: effectiveOn } = rent;
  if (effectiveOn === lease.starts_on)
    throw new DomainError('conflict', 'this is the rent that the lease begins with', { facts: { effectiveOn } });
  if (lease.state !== 'draft' && effectiveOn <= terms.today)
    throw new DomainError('conflict', `this rent has taken effect on ${effectiveOn}`, { facts: { effectiveOn } });
  await unit.sql.deleteFrom('lease_rent').where('id', '=', rent.id).execute();
  const details = { rentId: rent.id, effectiveOn };
  unit.audit({ action: 'lease.rent_removed', subjectType: 'lease', subjectId: lease.id, details });
  return writeLease(unit, lease.id);
}
