import { refreshOwnerScope } from '../access/portal-scope.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { refreshLeaseTerms } from '../leases/refresh-lease-terms.ts';
import { refreshRenterScope } from '../leases/refresh-renter-scope.ts';
import { writeLease } from '../leases/write-lease.ts';
import { touchProperty } from '../properties/touch-property.ts';
import type { ContactRow } from './contact-fields.ts';
import type { MovedRow } from './contact-merge.entity.ts';
import type { Held } from './lock-merge.ts';
import { maskName } from './mask-name.ts';

/**
 * Makes what follows from owners, parties and names right again after they changed hands: portal scopes, masked names,
 * the words that leases are found by. Properties and leases whose people changed count as changed.
 */
export async function settleMerge(
  unit: AgencyUnit,
  contacts: readonly ContactRow[],
  held: Held,
  changed: readonly MovedRow[],
): Promise<void> {
  const of = (table: 'property_owner' | 'lease_party') =>
    changed.flatMap(row => (row.kind === 'days' && row.table === table ? [row.of] : []));
  for (const { id, name } of contacts)
    await unit.sql
      .updateTable('lease_party')
      .set({ masked_name: maskName(name) })
      .where('contact_id', '=', id)
      .execute();
  for (const propertyId of of('property_owner')) {
    await refreshOwnerScope(unit, propertyId);
    await touchProperty(unit, propertyId, { action: 'property.owners_merged' });
  }
  for (const leaseId of of('lease_party')) {
    await refreshRenterScope(unit, leaseId);
    await writeLease(unit, leaseId);
    unit.audit({ action: 'lease.parties_merged', subjectType: 'lease', subjectId: leaseId });
  }
  for (const leaseId of held.leaseIds) await refreshLeaseTerms(unit, { leaseId });
}
