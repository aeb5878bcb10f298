import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { type LiveLease, liveLeaseOf } from './live-lease.ts';
import { lockProperty } from './lock-property.ts';
import type { PropertyStatus } from './property.entity.ts';

/**
 * Brings a property's status in line with its leases: `let` while one has begun, `reserved` while one is agreed, else
 * `vacant`, or `off_market` as staff said. Every use case that changes a lease's state calls it after, in the same unit.
 * Idempotent. @throws DomainError `not_found`; `conflict` for a lease of an archived property
 */
export async function refreshPropertyStatus(unit: AgencyUnit, propertyId: string): Promise<PropertyStatus> {
  const row = await lockProperty(unit, propertyId);
  const lease = await liveLeaseOf(unit, propertyId);
  if (lease && row.archived_at) throw new DomainError('conflict', 'this property is archived: take it back first');
  const status = statusBy(lease, row.status);
  if (status === row.status) return status;
  await unit.sql
    .updateTable('property')
    .set({ status, version: sql<number>`version + 1`, updated_at: sql<string>`now()` })
    .where('id', '=', propertyId)
    .execute();
  const details = { from: row.status, to: status };
  unit.audit({ action: 'property.status_changed', subjectType: 'property', subjectId: propertyId, details });
  return status;
}

/** A lease outweighs what staff said: what is let is not off the market. */
function statusBy(lease: LiveLease | null, before: PropertyStatus): PropertyStatus {
  if (lease) return lease.state === 'agreed' ? 'reserved' : 'let';
  return before === 'off_market' ? 'off_market' : 'vacant';
}
