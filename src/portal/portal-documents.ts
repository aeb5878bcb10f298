import { sql } from 'kysely';
import type { DocumentKind, DocumentRow } from '../documents/document-fields.ts';
import { fetchPage, type Listed, type ListPage, type SortKeys } from '../kernel/list.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { propertyIdsOf, readStanding } from './read-standing.ts';

export type PortalDocumentSort = 'datedOn' | 'name';
const sorts: SortKeys<PortalDocumentSort> = {
  datedOn: { by: 'document.dated_on', type: 'date' },
  name: { by: 'document.name', type: 'text' },
};
export type PortalDocumentFilter = {
  propertyId?: string | undefined;
  leaseId?: string | undefined;
  kind?: DocumentKind | undefined;
};

/** A page of the documents that are marked for the caller, and of their time. @throws DomainError `forbidden` */
export async function listPortalDocuments(
  unit: AgencyUnit,
  { propertyId, leaseId, kind }: PortalDocumentFilter,
  page: ListPage<PortalDocumentSort>,
): Promise<Listed<DocumentRow>> {
  const standing = await readStanding(unit);
  const query = unit.sql
    .selectFrom('document')
    .selectAll('document')
    .where(
      sql<boolean>`(document.property_id = any (${propertyIdsOf(standing)}::uuid[]) or document.contact_id = ${standing.contactId})`,
    )
    .$if(propertyId !== undefined, some => some.where('property_id', '=', propertyId ?? ''))
    .$if(leaseId !== undefined, some => some.where('lease_id', '=', leaseId ?? ''))
    .$if(kind !== undefined, some => some.where('kind', '=', kind ?? 'other'));
  return fetchPage(query, { relation: 'document', sorts }, page);
}
