import { defineEntity, p } from '@mikro-orm/core';
import { agencyKey, agencyRow } from '../agencies/agency-row.ts';
import { Contact } from '../contacts/contact.entity.ts';
import { agencyPolicy, assigned, context, limitedPolicy, operatorPolicy, portalPolicies } from '../kernel/entity.ts';
import { keyIndex } from '../kernel/list-indexes.ts';
import { Property } from './property.entity.ts';

/** Who owns a property from when until when: `parts` of `whole`. The shares of one day sum to one: one writer, `setOwners`. */
export const PropertyOwnerSchema = defineEntity({
  name: 'PropertyOwner',
  tableName: 'property_owner',
  properties: {
    ...agencyRow,
    property: () => p.manyToOne(Property).ref(),
    contact: () => p.manyToOne(Contact).ref(),
    parts: p.integer(),
    whole: p.integer(),
    fromOn: p.date(),
    /** The last day; null while it lasts. */
    toOn: p.date().nullable(),
  },
  uniques: [
    agencyKey('property_owner'),
    { name: 'property_owner_once', properties: ['agencyId', 'property', 'contact', 'fromOn'] },
  ],
  indexes: [keyIndex('property_owner', 'contact_id')],
  checks: [
    { name: 'property_owner_share_check', expression: 'parts > 0 and parts <= whole' },
    { name: 'property_owner_days_check', expression: 'to_on >= from_on' },
  ],
  rowLevelSecurity: 'force',
  policies: [
    agencyPolicy(),
    operatorPolicy(),
    // Owners see their own shares.
    ...portalPolicies(`contact_id = ${context('contact_id', '::uuid')} and from_on <= auth.portal_today()`),
    limitedPolicy(assigned('property_owner.agency_id', 'property_owner.property_id')),
  ],
});
