import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { ContactRow } from './contact-fields.ts';
import { lockContact } from './lock-contact.ts';

/** Sealed with the agency's data key and `bankAad`, and what is shown of it. */
export type SealedBankDetails = { sealed: Buffer; masked: string };

/**
 * Keeps bank details with a contact, or takes them away. The audit row says that, and nothing of what.
 * @throws DomainError `not_found`, `version_stale`; `conflict` for a contact that is archived or was merged
 */
export async function setBankDetails(
  unit: AgencyUnit,
  target: { contactId: string; version: number },
  details: SealedBankDetails | null,
): Promise<ContactRow> {
  const before = await lockContact(unit, target);
  if (before.archived_at) throw new DomainError('conflict', 'this contact is archived');
  const row = await unit.sql
    .updateTable('contact')
    .set({
      bank_sealed: details?.sealed ?? null,
      bank_masked: details?.masked ?? null,
      version: sql<number>`version + 1`,
      updated_at: sql<string>`now()`,
    })
    .where('id', '=', before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const action = details ? 'contact.bank_changed' : 'contact.bank_removed';
  unit.audit({ action, subjectType: 'contact', subjectId: row.id });
  return row;
}
