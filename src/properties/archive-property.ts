import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { liveLeaseOf } from './live-lease.ts';
import { lockForChange, type PropertyTarget } from './lock-property.ts';
import type { PropertyRow } from './property-fields.ts';

/**
 * Takes a property out of the lists; nothing is deleted.
 * @throws DomainError `not_found`, `version_stale`; `conflict` for one that is archived already, and while a lease binds
 *   it, naming the lease
 */
export async function archiveProperty(unit: AgencyUnit, target: PropertyTarget): Promise<PropertyRow> {
  const { id } = await lockForChange(unit, target);
  const lease = await liveLeaseOf(unit, id);
  if (lease)
    throw new DomainError('conflict', 'a lease of this property is not over', {
      facts: { leaseId: lease.id, leaseState: lease.state },
    });
  const row = await unit.sql
    .updateTable('property')
    .set({ archived_at: sql<string>`now()`, version: sql<number>`version + 1`, updated_at: sql<string>`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  unit.audit({ action: 'property.archived', subjectType: 'property', subjectId: id });
  return row;
}
