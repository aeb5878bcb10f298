import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { claimUpload, releaseUpload, type UploadClaim } from './claim-upload.ts';
import type { DocumentCipher } from './document-cipher.port.ts';
import type { DocumentRow } from './document-fields.ts';
import { type Content, finishUpload } from './finish-upload.ts';
import { judgeType } from './media-types.ts';
import type { Bytes, ObjectStorage } from './object-storage.port.ts';
import { unavailableToCaller } from './storage-failure.ts';
import { takeHead } from './take-head.ts';
import { createTally, tooLarge } from './tally.ts';
import { headBytes, type TypeFinder } from './type-finder.port.ts';

export type ContentDeps = {
  storage: ObjectStorage;
  cipher: DocumentCipher;
  findType: TypeFinder;
  /** The most that a document may have. */
  maxBytes: number;
};
/** Opens a unit that writes, as whoever sent the bytes. */
export type Write = <T>(work: (unit: AgencyUnit) => Promise<T>) => Promise<T>;
export type SentContent = {
  documentId: string;
  bytes: Bytes;
  /** Content-Type and Content-Length, as they came. */
  claimedType: string | undefined;
  claimedBytes: number;
};

/**
 * Takes the bytes of a document as they come: judged by what they are, encrypted under the agency's key on their way
 * into the storage, then scanned by a run. What fails leaves the document awaiting its bytes as before.
 * @throws DomainError `not_found`, `already_done`, `conflict`, `body_too_large`, `document_type_refused`,
 * `unsupported_media_type`, `invalid_input` for no bytes at all, `unavailable` for a storage that is away or full
 */
export async function receiveContent(deps: ContentDeps, write: Write, sent: SentContent): Promise<DocumentRow> {
  if (sent.claimedBytes > deps.maxBytes) throw tooLarge(deps.maxBytes);
  const claim = await write(unit => claimUpload(unit, sent.documentId));
  try {
    const content = await store(deps, claim, sent);
    return await write(unit => finishUpload(unit, claim, content));
  } catch (error) {
    await giveUp(deps.storage, write, claim);
    throw unavailableToCaller(error);
  }
}

async function store(deps: ContentDeps, claim: UploadClaim, sent: SentContent): Promise<Content> {
  const { agencyId, documentId, name, kind } = claim;
  const { head, bytes, close } = await takeHead(sent.bytes, headBytes);
  try {
    if (head.length === 0) throw new DomainError('invalid_input', 'there are no bytes in the body');
    const found = await deps.findType(head);
    const mediaType = judgeType({ found, head, claimed: sent.claimedType, name, kind });
    const tally = createTally({ maxBytes: deps.maxBytes, text: mediaType.startsWith('text/') });
    const encrypted = deps.cipher.encrypt(tally.counted(bytes), { agencyId, documentId });
    await deps.storage.put(claim.objectKey, encrypted);
    return { mediaType, ...tally.result() };
  } finally {
    await close();
  }
}

/** The commit may have gone through though its answer was lost, so the row decides. What stays here is swept later. */
async function giveUp(storage: ObjectStorage, write: Write, claim: UploadClaim): Promise<void> {
  const mine = await write(unit => releaseUpload(unit, claim)).catch(() => false);
  if (mine) await storage.delete(claim.objectKey).catch(() => undefined);
}
