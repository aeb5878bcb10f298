import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { bodyFault } from './lease-faults.ts';

/**
 * The property that a lease is to be of, kept from being archived until the unit ends.
 * @throws DomainError `unknown_reference`; the same for foreign, absent, unseen and archived ones
 */
export async function findUsableProperty(unit: AgencyUnit, propertyId: string): Promise<{ id: string; name: string }> {
  const row = await unit.sql
    .selectFrom('property')
    .select(['id', 'name'])
    .where('id', '=', propertyId)
    .where('archived_at', 'is', null)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (row) return row;
  throw new DomainError('unknown_reference', 'the id names no property that you can use', {
    faults: [bodyFault('/propertyId', 'names no property that you can use: absent or archived')],
  });
}
