import type { AgencyUnit } from '../kernel/unit.ts';
import type { PartyRow } from './lease-fields.ts';
import type { PartyDays } from './party-days.ts';

/** The parties of leases, in the order in which they came: one query for any number. */
export const readParties = (unit: AgencyUnit, leaseIds: readonly string[]): Promise<PartyRow[]> =>
  leaseIds.length === 0
    ? Promise.resolve([])
    : unit.sql
        .selectFrom('lease_party')
        .selectAll()
        .where('lease_id', 'in', leaseIds)
        .orderBy('from_on')
        .orderBy('id')
        .execute();

export const daysOf = ({ contact_id, role, from_on, to_on }: PartyRow): PartyDays => ({
  contactId: contact_id,
  role,
  fromOn: from_on,
  toOn: to_on,
});
