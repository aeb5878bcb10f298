import { sql } from 'kysely';
import { emptyPage, fetchPage, type Listed, type ListPage, type SortKeys } from '../kernel/list.ts';
import { matches } from '../kernel/search-terms.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { documentStates } from './document.entity.ts';
import type { Audience, DocumentKind, DocumentRow, DocumentSubject } from './document-fields.ts';

export type DocumentSort = 'createdAt' | 'updatedAt' | 'name';
const sorts: SortKeys<DocumentSort> = {
  createdAt: { by: 'document.created_at', type: 'timestamptz' },
  updatedAt: { by: 'document.updated_at', type: 'timestamptz' },
  name: { by: 'document.name', type: 'text' },
};
export type DocumentFilter = DocumentSubject & {
  archived: 'hide' | 'show' | 'only';
  kind?: DocumentKind | undefined;
  state?: (typeof documentStates)[number] | undefined;
  audience?: Audience | undefined;
  tagId?: string | undefined;
  q?: string | undefined;
  /** Instant: changed then or later. */
  updatedSince?: string | undefined;
};

/** A page of the documents that this actor may see. */
export async function listDocuments(
  unit: AgencyUnit,
  filter: DocumentFilter,
  page: ListPage<DocumentSort>,
): Promise<Listed<DocumentRow>> {
  const query = filterDocuments(unit, filter);
  if (!query) return emptyPage(page);
  return fetchPage(query.selectAll('document'), { relation: 'document', sorts }, page);
}

/** The documents of a filter, with nothing selected yet; null when nothing can be found by it. */
export function filterDocuments(unit: AgencyUnit, filter: DocumentFilter) {
  const found = filter.q === undefined ? undefined : matches('document', filter.q);
  if (found === null) return null;
  let query = unit.sql.selectFrom('document');
  if (found) query = query.where(found);
  if (filter.archived !== 'show')
    query = query.where('archived_at', filter.archived === 'only' ? 'is not' : 'is', null);
  if (filter.kind) query = query.where('kind', '=', filter.kind);
  if (filter.state) query = query.where('state', '=', filter.state);
  if (filter.propertyId) query = query.where('property_id', '=', filter.propertyId);
  if (filter.leaseId) query = query.where('lease_id', '=', filter.leaseId);
  if (filter.contactId) query = query.where('contact_id', '=', filter.contactId);
  if (filter.audience) query = query.where(sql<boolean>`${filter.audience} = any (audience)`);
  if (filter.updatedSince) query = query.where('updated_at', '>=', filter.updatedSince);
  if (filter.tagId) query = query.where(tagged(filter.tagId));
  return query;
}

const tagged = (tagId: string) =>
  sql<boolean>`exists (select from tag_link t where t.agency_id = document.agency_id and t.document_id = document.id and t.tag_id = ${tagId})`;
