import { sql } from 'kysely';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { PropertyRow } from './property-fields.ts';
import { refuseChange } from './refuse-change.ts';

/**
 * Takes a property out of the lists; nothing is deleted.
 * @throws DomainError `not_found`, `version_stale`, `conflict` for one that is archived already
 */
export async function archiveProperty(
  unit: AgencyUnit,
  target: { propertyId: string; version: number },
): Promise<PropertyRow> {
  const row = await unit.sql
    .updateTable('property')
    .set({ archived_at: sql<string>`now()`, version: sql<number>`version + 1`, updated_at: sql<string>`now()` })
    .where('id', '=', target.propertyId)
    .where('version', '=', target.version)
    .where('archived_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
  if (!row) return refuseChange(unit, target);
  unit.audit({ action: 'property.archived', subjectType: 'property', subjectId: row.id });
  return row;
}
