import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { assertVersion, lockProperty, type PropertyTarget } from './lock-property.ts';
import type { PropertyRow } from './property-fields.ts';

/** Takes an archived property back. @throws DomainError `not_found`, `version_stale`, `conflict` if it is not archived */
export async function unarchiveProperty(unit: AgencyUnit, target: PropertyTarget): Promise<PropertyRow> {
  const before = await lockProperty(unit, target.propertyId);
  assertVersion(before, target);
  if (!before.archived_at) throw new DomainError('conflict', 'this property is not archived');
  const row = await unit.sql
    .updateTable('property')
    .set({ archived_at: null, version: sql<number>`version + 1`, updated_at: sql<string>`now()` })
    .where('id', '=', before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  unit.audit({ action: 'property.unarchived', subjectType: 'property', subjectId: row.id });
  return row;
}
