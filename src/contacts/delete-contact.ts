import { DomainError } from '../kernel/errors.ts';
import { refusedBy } from '../kernel/refused-by.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { contactUses } from './contact-uses.ts';
import { lockContact } from './lock-contact.ts';

/**
 * Deletes a contact that nothing refers to, with its tags.
 * @throws DomainError `not_found`, `version_stale`; `conflict` for one in use, whose facts count the uses that this
 *   actor sees: staff limited to some properties may be refused for others
 */
export async function deleteContact(unit: AgencyUnit, target: { contactId: string; version: number }): Promise<void> {
  const { id } = await lockContact(unit, target);
  const uses = await contactUses(unit, id);
  if (Object.keys(uses).length > 0) throw inUse(uses);
  await unit.sql.deleteFrom('tag_link').where('contact_id', '=', id).execute();
  try {
    await unit.sql.deleteFrom('contact').where('id', '=', id).execute();
  } catch (error) {
    throw refusedBy(error, '23503') ? inUse({}, error) : error;
  }
  unit.audit({ action: 'contact.deleted', subjectType: 'contact', subjectId: id });
}

const inUse = (facts: Record<string, number>, cause?: unknown): DomainError =>
  new DomainError(
    'conflict',
    'this contact is in use: archive it, or take away first what refers to it',
    { facts },
    { cause },
  );
