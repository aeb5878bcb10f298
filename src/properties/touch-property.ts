import { sql } from 'kysely';
import type { AuditEvent } from '../kernel/audit.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { PropertyRow } from './property-fields.ts';

/** Counts a property as changed because something that belongs to it was, and audits it. */
export async function touchProperty(
  unit: AgencyUnit,
  propertyId: string,
  event: Pick<AuditEvent, 'action' | 'details'>,
): Promise<PropertyRow> {
  const row = await unit.sql
    .updateTable('property')
    .set({ version: sql<number>`version + 1`, updated_at: sql<string>`now()` })
    .where('id', '=', propertyId)
    .returningAll()
    .executeTakeFirstOrThrow();
  unit.audit({ ...event, subjectType: 'property', subjectId: propertyId });
  return row;
}
