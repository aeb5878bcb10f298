import { defineEntity, p } from '@mikro-orm/core';
import { agencyKey, agencyRow } from '../agencies/agency-row.ts';
import { Contact } from '../contacts/contact.entity.ts';
import { agencyPolicy, assigned, context, limitedPolicy, operatorPolicy, portalPolicies } from '../kernel/entity.ts';
import { keyIndex } from '../kernel/list-indexes.ts';
import { Lease } from '../leases/lease.entity.ts';
import { Property } from '../properties/property.entity.ts';

export const portalKinds = ['owner', 'renter'] as const;

/**
 * Which property (owners) or lease (renters) a contact may see in the portal, and for which days: the one thing that
 * portal policies consult (control B3). Kept up by `setOwners` and the use cases of leases. `validTo` is the last day.
 */
export const PortalScopeSchema = defineEntity({
  name: 'PortalScope',
  tableName: 'portal_scope',
  properties: {
    ...agencyRow,
    contact: () => p.manyToOne(Contact).ref(),
    kind: p.enum(portalKinds),
    property: () => p.manyToOne(Property).ref(),
    lease: () => p.manyToOne(Lease).ref().nullable().deleteRule('no action'),
    validFrom: p.date(),
    validTo: p.date().nullable(),
  },
  uniques: [agencyKey('portal_scope')],
  indexes: [
    {
      name: 'portal_scope_contact_idx',
      expression:
        'create index "portal_scope_contact_idx" on "portal_scope" ("agency_id", "contact_id", "property_id", "lease_id")',
    },
    keyIndex('portal_scope', 'property_id'),
    keyIndex('portal_scope', 'lease_id'),
  ],
  checks: [
    { name: 'portal_scope_lease_check', expression: `(kind = 'renter') = (lease_id is not null)` },
    { name: 'portal_scope_days_check', expression: 'valid_to >= valid_from' },
  ],
  rowLevelSecurity: 'force',
  policies: [
    agencyPolicy(),
    operatorPolicy(),
    limitedPolicy(assigned('portal_scope.agency_id', 'portal_scope.property_id')),
    ...portalPolicies(`contact_id = ${context('contact_id', '::uuid')}`),
  ],
});
