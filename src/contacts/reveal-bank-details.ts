import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { readContact } from './read-contact.ts';

/**
 * The sealed bank details of a contact, for somebody who is about to open them: that is audited first, whether or not
 * they open. @throws DomainError `not_found` for a contact that is not there, or has none
 */
export async function revealBankDetails(unit: AgencyUnit, contactId: string): Promise<Buffer> {
  const row = await readContact(unit, contactId);
  if (!row.bank_sealed) throw new DomainError('not_found', 'this contact has no bank details');
  unit.audit({ action: 'contact.bank_revealed', subjectType: 'contact', subjectId: row.id });
  return Buffer.from(row.bank_sealed);
}
