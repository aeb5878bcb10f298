import { defineEntity, p } from '@mikro-orm/core';
import { agencyKey, agencyRow } from '../agencies/agency-row.ts';
import { agencyPolicy, limitedPolicy, operatorPolicy, portalPolicies } from '../kernel/entity.ts';
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
    // What changed after somebody's time, or was over before it, is not theirs to see.
    ...portalPolicies('auth.portal_sees_rent(lease_id, effective_on)'),
    limitedPolicy(
      'exists (select from lease l where l.agency_id = lease_rent.agency_id and l.id = lease_rent.lease_id)',
    ),
  ],
});
