import { uuid7 } from '../kernel/ids.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { agencyCountry } from './agency-country.ts';
import { contactColumns } from './contact-columns.ts';
import { type ContactRow, type NewContact, withChange } from './contact-fields.ts';

/**
 * Adds a contact to the unit's agency. Not idempotent by itself: routes demand an Idempotency-Key.
 * @throws DomainError `invalid_input` with every fault
 */
export async function createContact(unit: AgencyUnit, given: NewContact): Promise<ContactRow> {
  const fields = withChange(null, given);
  const numbers = fields.phones.map(({ number }) => number);
  const columns = contactColumns(fields, await agencyCountry(unit, numbers));
  const row = await unit.sql
    .insertInto('contact')
    .values({
      id: uuid7(),
      agency_id: unit.actor.agencyId,
      ...columns,
      created_by: unit.actor.kind === 'staff' ? unit.actor.id : null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  unit.audit({ action: 'contact.created', subjectType: 'contact', subjectId: row.id, details: { kind: row.kind } });
  return row;
}
