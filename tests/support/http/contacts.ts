import type { ApiDeps } from '../../../api/deps.ts';
import type { GivenContact } from '../../../api/http/world.ts';
import { archiveContact } from '../../../src/contacts/archive-contact.ts';
import { parseBankDetails } from '../../../src/contacts/bank-details.ts';
import { createContact } from '../../../src/contacts/create-contact.ts';
import { mergeContacts } from '../../../src/contacts/merge-contacts.ts';
import { sealBankDetails } from '../../../src/contacts/open-bank-details.ts';
import { setBankDetails } from '../../../src/contacts/set-bank-details.ts';
import { systemActor } from '../../../src/kernel/actor.ts';
import { withAgency } from '../../../src/kernel/with-agency.ts';

let count = 0;

/** Contacts of a world's agency. */
export function contactFactories({ database, dataKeys }: Pick<ApiDeps, 'database' | 'dataKeys'>, agencyId: string) {
  const actor = systemActor(agencyId, 'world');
  const newContact = async ({ archived, bank, ...fields }: GivenContact = {}) => {
    const email = `contact-${++count}@example.test`;
    const some = { givenName: 'Nuala', familyName: `Walsh ${count}`, emails: [{ address: email, label: null }] };
    const given = { ...(fields.kind === 'company' ? {} : some), ...fields, kind: fields.kind ?? 'person' };
    let row = await withAgency(database, actor, unit => createContact(unit, given));
    const target = () => ({ contactId: row.id, version: row.version });
    if (bank) {
      const details = parseBankDetails({ accountHolder: row.name, iban: 'IE29AIBK93115212345678' });
      const sealed = await sealBankDetails(dataKeys, { agencyId, contactId: row.id }, details);
      row = await withAgency(database, actor, unit => setBankDetails(unit, target(), sealed));
    }
    if (archived) row = await withAgency(database, actor, unit => archiveContact(unit, target(), 'archived'));
    return target();
  };
  const newMerge = async () => {
    const [{ contactId: keptId }, { contactId: otherId }] = [await newContact(), await newContact()];
    const merge = { keptId, otherId, choice: {}, bank: null };
    const { mergeId } = await withAgency(database, actor, unit => mergeContacts(unit, merge));
    return { mergeId, keptId, otherId };
  };
  return { newContact, newMerge };
}
