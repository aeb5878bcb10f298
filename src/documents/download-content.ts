import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { DocumentRow } from './document-fields.ts';
import type { Bytes } from './object-storage.port.ts';
import { type OpenDeps, openContent } from './open-content.ts';
import { readDocument } from './read-document.ts';
import type { Write } from './receive-content.ts';
import { unavailableToCaller } from './storage-failure.ts';

export type Download = { row: DocumentRow & { media_type: string }; content: Bytes };

/**
 * The bytes of a document that is ready, for whoever may see it; that they were asked for is audited before the first
 * one leaves.
 * @throws DomainError `not_found`, `conflict` for one that is not ready; the iteration: `unavailable`, `seal_broken`
 */
export async function downloadContent(deps: OpenDeps, write: Write, documentId: string): Promise<Download> {
  const row = await write(unit => noteDownload(unit, documentId));
  return { row, content: toCaller(openContent(deps, row)) };
}

async function noteDownload(unit: AgencyUnit, documentId: string): Promise<Download['row']> {
  const row = await readDocument(unit, documentId);
  const { state, media_type } = row;
  if (state !== 'ready' || media_type === null)
    throw new DomainError('conflict', 'this document cannot be downloaded', { facts: { state } });
  unit.audit({ action: 'document.downloaded', subjectType: 'document', subjectId: row.id });
  return { ...row, media_type };
}

async function* toCaller(bytes: Bytes): Bytes {
  try {
    yield* bytes;
  } catch (error) {
    throw unavailableToCaller(error);
  }
}
