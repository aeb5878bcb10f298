import type { z } from 'zod';
import type { DocumentRow } from '../../src/documents/document-fields.ts';
import type { portalDocument } from './schemas.ts';

/** A document as the portal shows it: only ready ones come this far, and they have a type and a length. */
export const presentPortalDocument = (row: DocumentRow): z.input<typeof portalDocument> => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  datedOn: row.dated_on,
  mediaType: row.media_type ?? '',
  bytes: Number(row.bytes ?? 0),
  propertyId: row.property_id,
  leaseId: row.lease_id,
});
