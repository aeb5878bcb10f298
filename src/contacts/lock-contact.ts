import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { ContactRow } from './contact-fields.ts';

/**
 * A contact of that version, kept for this unit alone until it ends.
 * @throws DomainError `not_found`, `version_stale`, `conflict` for one that was merged into another
 */
export async function lockContact(
  unit: AgencyUnit,
  { contactId, version }: { contactId: string; version: number },
): Promise<ContactRow> {
  const row = await unit.sql
    .selectFrom('contact')
    .selectAll()
    .where('id', '=', contactId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!row) throw new DomainError('not_found', 'there is no such contact');
  if (row.version !== version)
    throw new DomainError('version_stale', 'somebody else has changed this contact: read it again', {
      facts: { version: row.version },
    });
  if (row.merged_into_id)
    throw new DomainError('conflict', 'this contact was merged into another', {
      facts: { mergedIntoId: row.merged_into_id },
    });
  return row;
}
