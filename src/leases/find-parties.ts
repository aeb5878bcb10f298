import { findUsableContacts } from '../contacts/find-usable-contacts.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { NamedParty } from './insert-parties.ts';
import type { PartyDays } from './party-days.ts';

type Wanted = PartyDays & { role: NamedParty['role'] };

/** Parties with the names of their contacts. @throws DomainError `unknown_reference` with each pointer */
export async function findParties(unit: AgencyUnit, parties: readonly Wanted[]): Promise<NamedParty[]> {
  const references = parties.map(({ contactId }, index) => ({ contactId, pointer: `/parties/${index}/contactId` }));
  const contacts = await findUsableContacts(unit, references);
  return parties.map(party => ({ ...party, name: contacts.get(party.contactId)?.name ?? '' }));
}
