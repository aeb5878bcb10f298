import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import { searchTermsOf } from '../kernel/search-terms.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { refreshLeaseTerms } from '../leases/refresh-lease-terms.ts';
import { liveLeaseOf } from './live-lease.ts';
import { lockForChange, type PropertyTarget } from './lock-property.ts';
import { columnsOf, type PropertyChange, type PropertyRow, searchedTexts } from './property-fields.ts';

/**
 * Merges a change into a property of that version. Its leases are found by a new name, too.
 * @throws DomainError `not_found`, `version_stale`; `conflict` for an archived one, and for a status that its leases
 *   contradict, naming the lease
 */
export async function changeProperty(
  unit: AgencyUnit,
  target: PropertyTarget,
  change: PropertyChange,
): Promise<PropertyRow> {
  const before = await lockForChange(unit, target);
  if (change.status && change.status !== before.status) await refuseLet(unit, before.id);
  const columns = columnsOf(change);
  const row = await unit.sql
    .updateTable('property')
    .set({
      ...columns,
      search_terms: searchTermsOf(...searchedTexts({ ...before, ...columns })),
      version: sql<number>`version + 1`,
      updated_at: sql<string>`now()`,
    })
    .where('id', '=', before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  if (row.name !== before.name) await refreshLeaseTerms(unit, { propertyId: row.id });
  const fields = Object.keys(columns).join(' ');
  unit.audit({ action: 'property.changed', subjectType: 'property', subjectId: row.id, details: { fields } });
  return row;
}

async function refuseLet(unit: AgencyUnit, propertyId: string): Promise<void> {
  const lease = await liveLeaseOf(unit, propertyId);
  if (!lease) return;
  throw new DomainError('conflict', 'its status follows from a lease while there is one', {
    facts: { leaseId: lease.id, leaseState: lease.state },
  });
}
