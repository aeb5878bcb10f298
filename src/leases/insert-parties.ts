import { maskName } from '../contacts/mask-name.ts';
import { uuid7 } from '../kernel/ids.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { PartyRole } from './lease-fields.ts';

export type NamedParty = { contactId: string; role: PartyRole; fromOn: string; toOn: string | null; name: string };

/** Adds parties to a lease; of each name only the masked form is kept with it. */
export async function insertParties(unit: AgencyUnit, leaseId: string, parties: readonly NamedParty[]): Promise<void> {
  if (parties.length === 0) return;
  const rows = parties.map(({ contactId, role, fromOn, toOn, name }) => ({
    id: uuid7(),
    agency_id: unit.actor.agencyId,
    lease_id: leaseId,
    contact_id: contactId,
    role,
    from_on: fromOn,
    to_on: toOn,
    masked_name: maskName(name),
  }));
  await unit.sql.insertInto('lease_party').values(rows).execute();
}
