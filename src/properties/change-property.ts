import { sql } from 'kysely';
import type { AgencyUnit } from '../kernel/unit.ts';
import { columnsOf, type PropertyChange, type PropertyRow } from './property-fields.ts';
import { refuseChange } from './refuse-change.ts';

/**
 * Merges a change into a property of that version.
 * @throws DomainError `not_found`, `version_stale`, `conflict` for an archived one
 */
export async function changeProperty(
  unit: AgencyUnit,
  target: { propertyId: string; version: number },
  change: PropertyChange,
): Promise<PropertyRow> {
  const columns = columnsOf(change);
  const row = await unit.sql
    .updateTable('property')
    .set({ ...columns, version: sql<number>`version + 1`, updated_at: sql<string>`now()` })
    .where('id', '=', target.propertyId)
    .where('version', '=', target.version)
    .where('archived_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
  if (!row) return refuseChange(unit, target);
  const fields = Object.keys(columns).join(' ');
  unit.audit({ action: 'property.changed', subjectType: 'property', subjectId: row.id, details: { fields } });
  return row;
}
