import { fetchPage, type Listed, type ListPage, type SortKeys } from '../kernel/list.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { readContact } from './read-contact.ts';
import type { MergeRow } from './undo-merge.ts';

const sorts: SortKeys<'createdAt'> = { createdAt: { by: 'contact_merge.created_at', type: 'timestamptz' } };

/** A page of the merges that a contact came out of or went into. @throws DomainError `not_found` for the contact */
export async function listMerges(
  unit: AgencyUnit,
  contactId: string,
  page: ListPage<'createdAt'>,
): Promise<Listed<MergeRow>> {
  await readContact(unit, contactId);
  const query = unit.sql
    .selectFrom('contact_merge')
    .selectAll('contact_merge')
    .where(where => where.or([where('kept_id', '=', contactId), where('merged_id', '=', contactId)]));
  return fetchPage(query, { relation: 'contact_merge', sorts }, page);
}
