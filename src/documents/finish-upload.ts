import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { UploadClaim } from './claim-upload.ts';
import type { DocumentRow } from './document-fields.ts';
import { scanDocument, scanDocumentInput } from './scan-document.contract.ts';

export type Content = { mediaType: string; bytes: number; sha256: Buffer };

/**
 * Says that the bytes are in the storage, and has them scanned, in one commit.
 * @throws DomainError `conflict` when the claim was lost meanwhile, or the document archived
 */
export async function finishUpload(unit: AgencyUnit, claim: UploadClaim, content: Content): Promise<DocumentRow> {
  const { mediaType, bytes, sha256 } = content;
  const row = await unit.sql
    .updateTable('document')
    .set({
      state: 'scanning',
      object_key: claim.objectKey,
      media_type: mediaType,
      bytes,
      sha256,
      // What earlier attempts may have left is looked for once more.
      upload_until: sql<string | null>`case when uploads > 1 then now() end`,
      version: sql<number>`version + 1`,
      updated_at: sql<string>`now()`,
    })
    .where('id', '=', claim.documentId)
    .where('uploads', '=', claim.attempt)
    .where('state', '=', 'awaiting')
    .where('archived_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
  if (!row) throw new DomainError('conflict', 'this document was changed while its bytes came');
  const details = { mediaType, bytes };
  unit.audit({ action: 'document.uploaded', subjectType: 'document', subjectId: row.id, details });
  unit.start(scanDocument, scanDocumentInput(claim.agencyId, row.id));
  return row;
}
