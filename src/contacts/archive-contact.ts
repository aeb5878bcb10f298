import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { ContactRow } from './contact-fields.ts';
import { lockContact } from './lock-contact.ts';

/**
 * Takes a contact out of the lists, so that nothing new refers to it, or puts it back; what refers to it stays.
 * @throws DomainError `not_found`, `version_stale`, `conflict` for one that is so already, or was merged
 */
export async function archiveContact(
  unit: AgencyUnit,
  target: { contactId: string; version: number },
  to: 'archived' | 'unarchived',
): Promise<ContactRow> {
  const before = await lockContact(unit, target);
  if ((before.archived_at !== null) === (to === 'archived'))
    throw new DomainError('conflict', to === 'archived' ? 'this contact is archived' : 'this contact is not archived');
  const row = await unit.sql
    .updateTable('contact')
    .set({
      archived_at: to === 'archived' ? sql<string>`now()` : null,
      version: sql<number>`version + 1`,
      updated_at: sql<string>`now()`,
    })
    .where('id', '=', before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  unit.audit({ action: `contact.${to}`, subjectType: 'contact', subjectId: row.id });
  return row;
}
