import { defineEntity, p } from '@mikro-orm/core';
import { agencyKey, agencyRow } from '../agencies/agency-row.ts';
import { Contact } from '../contacts/contact.entity.ts';
import { Person } from '../identity/person.entity.ts';
import { agencyPolicy, context, instant, limitedPolicy, operatorPolicy, portalPolicies } from '../kernel/entity.ts';
import { keyIndex, pageIndexes } from '../kernel/list-indexes.ts';

const membershipKinds = ['staff', 'portal'] as const;
const membershipStates = ['invited', 'active', 'suspended', 'ended'] as const;

/** A person in an agency. Admins touch memberships, never credentials. */
export const MembershipSchema = defineEntity({
  name: 'Membership',
  tableName: 'membership',
  properties: {
    ...agencyRow,
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id'),
    kind: p.enum(membershipKinds),
    roles: p.array().$type<string[]>(),
    state: p.enum(membershipStates).default('invited'),
    /** Whom a portal user is to the agency. */
    contact: () => p.manyToOne(Contact).ref().nullable().deleteRule('no action'),
    /** Staff who see only the properties they are assigned to (`property_staff`), and what belongs to these. */
    limited: p.boolean().default(false),
    activatedAt: instant().nullable(),
    /** The membership that invited it; null for an agency's first admin. */
    createdBy: p.uuid().nullable(),
    updatedAt: instant().defaultRaw('now()'),
  },
  uniques: [agencyKey('membership')],
  indexes: [
    {
      name: 'membership_person_key',
      expression: `create unique index "membership_person_key" on "membership" ("agency_id", "person_id", "kind") where "state" <> 'ended'`,
    },
    ...pageIndexes('membership'),
    keyIndex('membership', 'contact_id'),
    {
      name: 'membership_contact_key',
      expression: `create unique index "membership_contact_key" on "membership" ("agency_id", "contact_id") where "kind" = 'portal' and "state" <> 'ended'`,
    },
    { name: 'membership_person_idx', expression: 'create index "membership_person_idx" on "membership" ("person_id")' },
  ],
  checks: [
    {
      name: 'membership_roles_check',
      expression: `roles <@ array['admin', 'property_manager', 'accountant', 'viewer'] and (kind = 'portal' or cardinality(roles) > 0)`,
    },
    { name: 'membership_limited_check', expression: `not limited or (kind = 'staff' and not 'admin' = any (roles))` },
    { name: 'membership_contact_check', expression: "kind = 'portal' or contact_id is null" },
  ],
  rowLevelSecurity: 'force',
  policies: [
    agencyPolicy(),
    operatorPolicy(),
    ...portalPolicies(`id = ${context('member_id', '::uuid')}`),
    // Colleagues are known to all staff; who of the contacts uses the portal, to those who see the contact.
    limitedPolicy(
      `kind = 'staff' or exists (select from contact k where k.agency_id = membership.agency_id and k.id = membership.contact_id)`,
    ),
  ],
});
export class Membership extends MembershipSchema.class {}
MembershipSchema.setClass(Membership);
