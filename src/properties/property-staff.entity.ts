import { defineEntity, p } from '@mikro-orm/core';
import { Membership } from '../access/membership.entity.ts';
import { agencyKey, agencyRow } from '../agencies/agency-row.ts';
import { agencyPolicy, limitedReadPolicies, operatorPolicy, staffOnlyPolicy } from '../kernel/entity.ts';
import { keyIndex } from '../kernel/list-indexes.ts';
import { Property } from './property.entity.ts';

export const propertyDuties = ['manager', 'assistant'] as const;

/** Which staff look after a property. Those who are limited to some properties see these and no others. */
export const PropertyStaffSchema = defineEntity({
  name: 'PropertyStaff',
  tableName: 'property_staff',
  properties: {
    ...agencyRow,
    property: () => p.manyToOne(Property).ref(),
    membership: () => p.manyToOne(Membership).ref(),
    duty: p.enum(propertyDuties),
  },
  uniques: [
    agencyKey('property_staff'),
    { name: 'property_staff_once', properties: ['agencyId', 'property', 'membership'] },
  ],
  indexes: [keyIndex('property_staff', 'membership_id')],
  rowLevelSecurity: 'force',
  // Policies of other tables ask this one, so it asks none.
  policies: [agencyPolicy(), operatorPolicy(), staffOnlyPolicy(), ...limitedReadPolicies()],
});
