import { archiveContact } from '../../../src/contacts/archive-contact.ts';
import type { ContactChange } from '../../../src/contacts/contact-fields.ts';
import { createContact } from '../../../src/contacts/create-contact.ts';
import { systemActor } from '../../../src/kernel/actor.ts';
import type { Database } from '../../../src/kernel/database.ts';
import { withAgency } from '../../../src/kernel/with-agency.ts';

let count = 0;

/** Contacts of a world's agency. */
export function contactFactories(database: Database, agencyId: string) {
  const newContact = (given: ContactChange & { archived?: boolean } = {}) =>
    withAgency(database, systemActor(agencyId, 'world'), async unit => {
      const { archived, ...fields } = given;
      const email = `contact-${++count}@example.test`;
      const some = { givenName: 'Nuala', familyName: `Walsh ${count}`, emails: [{ address: email, label: null }] };
      let row = await createContact(unit, {
        ...(fields.kind === 'company' ? {} : some),
        ...fields,
        kind: fields.kind ?? 'person',
      });
      const target = { contactId: row.id, version: row.version };
      if (archived) row = await archiveContact(unit, target, 'archived');
      return { contactId: row.id, version: row.version };
    });
  return { newContact };
}
