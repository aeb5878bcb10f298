import type { z } from 'zod';
import type { Audience, DocumentRow } from '../../src/documents/document-fields.ts';
import type { DocumentRelations } from '../../src/documents/document-relations.ts';
import { isoInstant } from '../http/schemas.ts';
import type { document, portalDocument } from './schemas.ts';

/** A document as staff see it. */
export const presentDocument = (row: DocumentRow, relations?: DocumentRelations): z.input<typeof document> => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  state: row.state,
  refusal: row.refusal,
  propertyId: row.property_id,
  leaseId: row.lease_id,
  contactId: row.contact_id,
  audience: row.audience as Audience[],
  datedOn: row.dated_on,
  mediaType: row.media_type,
  bytes: row.bytes === null ? null : Number(row.bytes),
  sha256: row.sha256 && Buffer.from(row.sha256).toString('hex'),
  contentUrl: `/v1/documents/${row.id}/content`,
  createdAt: isoInstant(row.created_at),
  updatedAt: isoInstant(row.updated_at),
  archivedAt: row.archived_at && isoInstant(row.archived_at),
  version: row.version,
  ...(relations ? around(row, relations) : {}),
});

function around(row: DocumentRow, { properties, leases, contacts, tags }: DocumentRelations) {
  return {
    ...(properties ? { property: properties.get(row.property_id ?? '') ?? null } : {}),
    ...(leases ? { lease: leases.get(row.lease_id ?? '') ?? null } : {}),
    ...(contacts ? { contact: contacts.get(row.contact_id ?? '') ?? null } : {}),
    ...(tags ? { tags: (tags.get(row.id) ?? []).map(({ id, name }) => ({ id, name })) } : {}),
  };
}

/** A document as owners and renters see it: policies show them only what is ready and theirs. */
export const presentPortalDocument = (row: DocumentRow): z.input<typeof portalDocument> => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  propertyId: row.property_id,
  leaseId: row.lease_id,
  datedOn: row.dated_on,
  mediaType: row.media_type,
  bytes: row.bytes === null ? null : Number(row.bytes),
  contentUrl: `/v1/portal/documents/${row.id}/content`,
});
