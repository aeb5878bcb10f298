import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { DocumentKind } from './document-fields.ts';
import { readDocument } from './read-document.ts';

/** Longer than the route gives an upload: one that is still under way holds its claim, one that died loses it. */
const claimMs = 300_000;

/** One attempt to upload: its object has a key of its own, so that no two attempts ever meet. */
export type UploadClaim = {
  agencyId: string;
  documentId: string;
  attempt: number;
  objectKey: string;
  name: string;
  kind: DocumentKind;
};

/** Keys of all attempts follow from the row: what an attempt left behind can be found without a list of the storage. */
export const objectKeyOf = (agencyId: string, documentId: string, attempt: number): string =>
  `${agencyId}/${documentId}/${attempt}`;

/**
 * Takes the right to upload a document's bytes; nobody else has it until `claimMs` have passed or it is released.
 * @throws DomainError `not_found`; `already_done` when it has its bytes; `conflict` while another upload is under way,
 * or for an archived one
 */
export async function claimUpload(unit: AgencyUnit, documentId: string): Promise<UploadClaim> {
  const row = await unit.sql
    .updateTable('document')
    .set({
      uploads: sql<number>`uploads + 1`,
      upload_until: sql<string>`now() + make_interval(secs => ${claimMs / 1000})`,
    })
    .where('id', '=', documentId)
    .where('state', '=', 'awaiting')
    .where('archived_at', 'is', null)
    .where(sql<boolean>`(upload_until is null or upload_until <= now())`)
    .returning(['agency_id', 'uploads', 'name', 'kind'])
    .executeTakeFirst();
  if (!row) return refuseClaim(unit, documentId);
  const { agency_id: agencyId, uploads: attempt, name, kind } = row;
  return { agencyId, documentId, attempt, objectKey: objectKeyOf(agencyId, documentId, attempt), name, kind };
}

async function refuseClaim(unit: AgencyUnit, documentId: string): Promise<never> {
  const { state, archived_at } = await readDocument(unit, documentId);
  if (archived_at) throw new DomainError('conflict', 'this document is archived');
  if (state !== 'awaiting') throw new DomainError('already_done', 'this document has its bytes', { facts: { state } });
  throw new DomainError('conflict', 'another upload of this document is under way', { retryAfterSeconds: 5 });
}

/**
 * Ends an attempt that failed, so that another one may begin. False when it had succeeded after all, or is no longer
 * the latest: then its object may not be touched here.
 */
export async function releaseUpload(unit: AgencyUnit, { documentId, attempt }: UploadClaim): Promise<boolean> {
  const released = await unit.sql
    .updateTable('document')
    .set({ upload_until: sql<string>`now()` })
    .where('id', '=', documentId)
    .where('uploads', '=', attempt)
    .where('state', '=', 'awaiting')
    .returning('id')
    .executeTakeFirst();
  return released !== undefined;
}
