import { defineEntity, p } from '@mikro-orm/core';
import { agencyKey, agencyRow } from '../agencies/agency-row.ts';
import { Contact } from '../contacts/contact.entity.ts';
import { agencyPolicy, limitedPolicy, operatorPolicy, portalPolicies } from '../kernel/entity.ts';
import { keyIndex } from '../kernel/list-indexes.ts';
import { Lease } from './lease.entity.ts';

export const partyRoles = ['renter', 'guarantor', 'occupant'] as const;

const ofLease =
  'exists (select from lease l where l.agency_id = lease_party.agency_id and l.id = lease_party.lease_id)';

/** Who is in a lease, as what, from when until when. */
export const LeasePartySchema = defineEntity({
  name: 'LeaseParty',
  tableName: 'lease_party',
  properties: {
    ...agencyRow,
    lease: () => p.manyToOne(Lease).ref(),
    contact: () => p.manyToOne(Contact).ref(),
    role: p.enum(partyRoles),
    fromOn: p.date(),
    /** The last day; null until the lease ends. */
    toOn: p.date().nullable(),
    /** All that the other portal users see of the contact, e.g. `M•••• O•••••`. */
    maskedName: p.text(),
  },
  uniques: [
    agencyKey('lease_party'),
    { name: 'lease_party_once', properties: ['agencyId', 'lease', 'contact', 'role', 'fromOn'] },
  ],
  indexes: [keyIndex('lease_party', 'contact_id')],
  checks: [{ name: 'lease_party_days_check', expression: 'to_on >= from_on' }],
  rowLevelSecurity: 'force',
  policies: [
    agencyPolicy(),
    operatorPolicy(),
    ...portalPolicies('auth.portal_sees_party(lease_id, contact_id, from_on, to_on)'),
    limitedPolicy(ofLease),
  ],
});
