import { DomainError } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import { searchTermsOf } from '../kernel/search-terms.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { type PropertyFields, type PropertyRow, searchedTexts } from './property-fields.ts';

/**
 * Adds a property to the unit's agency. Not idempotent by itself: routes demand an Idempotency-Key.
 * @throws DomainError `forbidden` for staff who are limited to some properties: they could not see it
 */
export async function createProperty(unit: AgencyUnit, fields: PropertyFields): Promise<PropertyRow> {
  if (unit.actor.limited) throw new DomainError('forbidden', 'staff who are limited to some properties cannot add one');
  const columns = insertedColumns(fields);
  const row = await unit.sql
    .insertInto('property')
    .values({
      id: uuid7(),
      agency_id: unit.actor.agencyId,
      ...columns,
      created_by: unit.actor.kind === 'staff' ? unit.actor.id : null,
      search_terms: searchTermsOf(...searchedTexts(columns)),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  const details = { type: row.type, status: row.status };
  unit.audit({ action: 'property.created', subjectType: 'property', subjectId: row.id, details });
  return row;
}

/** Every column each time: one text of the statement, however much is said. */
const insertedColumns = ({ name, type, address, ...more }: PropertyFields) => ({
  name,
  type,
  line1: address.line1,
  line2: address.line2,
  locality: address.locality,
  region: address.region,
  postal_code: address.postalCode,
  country: address.country,
  status: more.status ?? ('vacant' as const),
  bedrooms: more.bedrooms ?? null,
  bathrooms: more.bathrooms ?? null,
  parking_spaces: more.parkingSpaces ?? null,
  floor_area_m2: more.floorAreaM2 ?? null,
  description: more.description ?? null,
});
