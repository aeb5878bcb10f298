import { uuid7 } from '../kernel/ids.ts';
import { searchTermsOf } from '../kernel/search-terms.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { PropertyFields, PropertyRow } from './property-fields.ts';

/** Adds a property to the unit's agency. Not idempotent by itself: routes demand an Idempotency-Key. */
export async function createProperty(unit: AgencyUnit, { name, type, address }: PropertyFields): Promise<PropertyRow> {
  const { line1, line2, locality, region, postalCode, country } = address;
  const row = await unit.sql
    .insertInto('property')
    .values({
      id: uuid7(),
      agency_id: unit.actor.agencyId,
      name,
      type,
      line1,
      line2,
      locality,
      region,
      postal_code: postalCode,
      country,
      created_by: unit.actor.kind === 'staff' ? unit.actor.id : null,
      search_terms: searchTermsOf(name, line1, line2, locality, region, postalCode),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  unit.audit({ action: 'property.created', subjectType: 'property', subjectId: row.id, details: { type } });
  return row;
}
