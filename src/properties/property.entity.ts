import { defineEntity, p } from '@mikro-orm/core';
import { agencyKey, agencyRow } from '../agencies/agency-row.ts';
import { agencyPolicy, context, instant, operatorPolicy } from '../kernel/entity.ts';

export const propertyTypes = ['house', 'apartment', 'townhouse', 'studio', 'land', 'commercial', 'other'] as const;

/** A place that the agency manages. First slice: address, type, whether archived. */
export const PropertySchema = defineEntity({
  name: 'Property',
  tableName: 'property',
  properties: {
    ...agencyRow,
    name: p.text(),
    type: p.enum(propertyTypes),
    line1: p.text(),
    line2: p.text().nullable(),
    locality: p.text(),
    region: p.text().nullable(),
    postalCode: p.text().nullable(),
    country: p.character().length(2),
    updatedAt: instant().defaultRaw('now()'),
    archivedAt: instant().nullable(),
  },
  uniques: [agencyKey('property')],
  indexes: [
    {
      name: 'property_page_idx',
      expression: 'create index "property_page_idx" on "property" ("agency_id", "created_at" desc, "id" desc)',
    },
  ],
  rowLevelSecurity: 'force',
  policies: [
    agencyPolicy(),
    operatorPolicy(),
    // No portal scope yet: an owner or renter sees no property at all.
    { name: 'portal', type: 'restrictive', using: `${context('actor_kind')} in ('staff', 'system', 'operator')` },
  ],
});
