import { defineEntity, p } from '@mikro-orm/core';
import { agencyKey, agencyRow } from '../agencies/agency-row.ts';
import { agencyPolicy, limitedReadPolicies, operatorPolicy, staffOnlyPolicy } from '../kernel/entity.ts';
import { restrictionKinds } from './words.ts';

/** What an agency is kept from while a containment holds; `auth.open` reads it with each request. */
export const AgencyRestrictionSchema = defineEntity({
  name: 'AgencyRestriction',
  tableName: 'agency_restriction',
  properties: {
    ...agencyRow,
    kind: p.enum(restrictionKinds),
    module: p.text().nullable(),
    /** The containment that holds it; lifted with it. */
    containmentId: p.uuid(),
  },
  uniques: [agencyKey('agency_restriction')],
  indexes: [
    {
      name: 'agency_restriction_containment_key',
      expression:
        'create unique index "agency_restriction_containment_key" on "agency_restriction" ("agency_id", "containment_id")',
    },
  ],
  checks: [
    { name: 'agency_restriction_module_check', expression: "(kind = 'module_disabled') = (module is not null)" },
  ],
  rowLevelSecurity: 'force',
  policies: [agencyPolicy(), operatorPolicy(), staffOnlyPolicy(), ...limitedReadPolicies()],
});
