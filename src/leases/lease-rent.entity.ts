import { defineEntity, p } from '@mikro-orm/core';
import { agencyKey, agencyRow } from '../agencies/agency-row.ts';
import { agencyPolicy, context, limitedPolicy, operatorPolicy, portalPolicies } from '../kernel/entity.ts';
import { Lease, rentFrequencies } from './lease.entity.ts';

/** The rent of a lease from a day on; the first is due from its start. `amountMinor` is in the lease's currency. */
export const LeaseRentSchema = defineEntity({
  name: 'LeaseRent',
  tableName: 'lease_rent',
  properties: {
    ...agencyRow,
    lease: () => p.manyToOne(Lease).ref(),
    effectiveOn: p.date(),
    amountMinor: p.bigint(),
    frequency: p.enum(rentFrequencies),
    reason: p.text().nullable(),
  },
  uniques: [agencyKey('lease_rent'), { name: 'lease_rent_once', properties: ['agencyId', 'lease', 'effectiveOn'] }],
  checks: [{ name: 'lease_rent_amount_check', expression: 'amount_minor >= 1 and amount_minor <= 9007199254740991' }],
  rowLevelSecurity: 'force',
  policies: [
    agencyPolicy(),
    operatorPolicy(),
    // What changed after somebody's time is not theirs to see.
    ...portalPolicies(
      `exists (select from lease l join portal_scope s on s.agency_id = l.agency_id and s.contact_id = ${context('contact_id', '::uuid')} and ((s.kind = 'renter' and s.lease_id = l.id) or (s.kind = 'owner' and s.property_id = l.property_id)) where l.agency_id = lease_rent.agency_id and l.id = lease_rent.lease_id and (s.valid_to is null or lease_rent.effective_on <= s.valid_to))`,
    ),
    limitedPolicy(
      'exists (select from lease l where l.agency_id = lease_rent.agency_id and l.id = lease_rent.lease_id)',
    ),
  ],
});
