import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { PropertyRow } from './property-fields.ts';

/** A property as whoever changes it has read it. */
export type PropertyTarget = { propertyId: string; version: number };

/**
 * A property, held until the unit ends: what is read after it is not changed by others that hold it too.
 * @throws DomainError `not_found`, also for another agency's
 */
export async function lockProperty(unit: AgencyUnit, propertyId: string): Promise<PropertyRow> {
  const row = await unit.sql
    .selectFrom('property')
    .selectAll()
    .where('id', '=', propertyId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!row) throw new DomainError('not_found', 'there is no such property');
  return row;
}

/** The same, of that version and in use. @throws DomainError `not_found`, `version_stale`, `conflict` if archived */
export async function lockForChange(unit: AgencyUnit, target: PropertyTarget): Promise<PropertyRow> {
  const row = await lockProperty(unit, target.propertyId);
  assertVersion(row, target);
  if (row.archived_at) throw new DomainError('conflict', 'this property is archived');
  return row;
}

/** @throws DomainError `version_stale` */
export function assertVersion(row: PropertyRow, { version }: PropertyTarget): void {
  if (row.version === version) return;
  throw new DomainError('version_stale', 'somebody else has changed this property: read it again', {
    facts: { version: row.version },
  });
}
