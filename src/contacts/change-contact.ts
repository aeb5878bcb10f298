import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { refreshLeaseTerms } from '../leases/refresh-lease-terms.ts';
import { agencyCountry } from './agency-country.ts';
import { contactColumns } from './contact-columns.ts';
import { type ContactChange, type ContactRow, fieldsOf, withChange } from './contact-fields.ts';
import { lockContact } from './lock-contact.ts';
import { maskName } from './mask-name.ts';

/**
 * Merges a change into a contact of that version. A new name reaches its leases: what they are found by, and the masked one
 * that they show.
 * @throws DomainError `not_found`, `version_stale`, `conflict` for an archived or merged one, `invalid_input`
 */
export async function changeContact(
  unit: AgencyUnit,
  target: { contactId: string; version: number },
  change: ContactChange,
): Promise<ContactRow> {
  const before = await lockContact(unit, target);
  if (before.archived_at)
    throw new DomainError('conflict', 'this contact is archived: take it out of the archive first');
  const fields = withChange(fieldsOf(before), kindOf(before, change));
  const numbers = fields.phones.map(({ number }) => number);
  const columns = contactColumns(fields, await agencyCountry(unit, numbers));
  const row = await unit.sql
    .updateTable('contact')
    .set({ ...columns, version: sql<number>`version + 1`, updated_at: sql<string>`now()` })
    .where('id', '=', before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  if (row.name !== before.name) await renameInLeases(unit, row);
  const details = { fields: Object.keys(change).sort().join(' ') };
  unit.audit({ action: 'contact.changed', subjectType: 'contact', subjectId: row.id, details });
  return row;
}

/** A company that turns out to be a person leaves its company's name behind. */
const kindOf = (before: ContactRow, change: ContactChange): ContactChange =>
  change.kind === 'person' && before.kind === 'company' ? { companyName: null, ...change } : change;

async function renameInLeases(unit: AgencyUnit, { id, name }: ContactRow): Promise<void> {
  await unit.sql
    .updateTable('lease_party')
    .set({ masked_name: maskName(name) })
    .where('agency_id', '=', unit.actor.agencyId)
    .where('contact_id', '=', id)
    .execute();
  await refreshLeaseTerms(unit, { contactId: id });
}
