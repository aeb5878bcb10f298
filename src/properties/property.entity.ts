import { defineEntity, p } from '@mikro-orm/core';
import { agencyKey, agencyRow } from '../agencies/agency-row.ts';
import { agencyPolicy, assigned, instant, limitedPolicy, operatorPolicy, portalPolicies } from '../kernel/entity.ts';
import { pageIndexes, searchIndex } from '../kernel/list-indexes.ts';

export const propertyTypes = ['house', 'apartment', 'townhouse', 'studio', 'land', 'commercial', 'other'] as const;
/** `vacant`, `reserved` and `let` follow from the leases; `off_market` is said by staff. */
export const propertyStatuses = ['vacant', 'reserved', 'let', 'off_market'] as const;
export type PropertyStatus = (typeof propertyStatuses)[number];

/** A place that the agency manages. */
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
    status: p.enum(propertyStatuses).default('vacant'),
    bedrooms: p.integer().nullable(),
    bathrooms: p.integer().nullable(),
    parkingSpaces: p.integer().nullable(),
    /** Square metres. */
    floorAreaM2: p.integer().fieldName('floor_area_m2').nullable(),
    description: p.text().nullable(),
    createdBy: p.uuid().nullable(),
    searchTerms: p.array().$type<string[]>().defaultRaw(`'{}'`),
    updatedAt: instant().defaultRaw('now()'),
    archivedAt: instant().nullable(),
  },
  uniques: [agencyKey('property')],
  indexes: [...pageIndexes('property', { named: true }), searchIndex('property')],
  checks: [
    {
      name: 'property_counts_check',
      expression: 'bedrooms >= 0 and bathrooms >= 0 and parking_spaces >= 0 and floor_area_m2 > 0',
    },
  ],
  rowLevelSecurity: 'force',
  policies: [
    agencyPolicy(),
    operatorPolicy(),
    ...portalPolicies('auth.portal_sees_property(id)'),
    limitedPolicy(assigned('property.agency_id', 'property.id')),
  ],
});
export class Property extends PropertySchema.class {}
PropertySchema.setClass(Property);
