import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { ContactRow } from './contact-fields.ts';

/** One contact, archived or merged ones too. @throws DomainError `not_found`, also for another agency's */
export async function readContact(unit: AgencyUnit, contactId: string): Promise<ContactRow> {
  const row = await unit.sql.selectFrom('contact').selectAll().where('id', '=', contactId).executeTakeFirst();
  if (!row) throw new DomainError('not_found', 'there is no such contact');
  return row;
}
