import { createHash } from 'node:crypto';
import { DomainError, isDomainError } from '../kernel/errors.ts';
import type { DocumentCipher } from './document-cipher.port.ts';
import type { DocumentRow } from './document-fields.ts';
import type { Bytes, ObjectStorage } from './object-storage.port.ts';

export type OpenDeps = { storage: ObjectStorage; cipher: DocumentCipher };
export type StoredContent = Pick<DocumentRow, 'id' | 'agency_id' | 'object_key' | 'bytes' | 'sha256'>;

/**
 * The bytes of a document in clear, as they were sent. Each frame is authenticated before it is given out, and the last
 * piece only once length and hash are those of the row: an object that was altered never ends well.
 * The iteration fails with DomainError `seal_broken`, StorageUnavailable, or Error when the storage has lost it.
 */
export function openContent({ storage, cipher }: OpenDeps, row: StoredContent): Bytes {
  if (!row.object_key) throw new Error(`document ${row.id} has no object`);
  const stored = present(storage.get(row.object_key), row);
  return verified(cipher.decrypt(stored, { agencyId: row.agency_id, documentId: row.id }), row);
}

/** That a row names an object and there is none is no answer to a caller, but a loss. */
async function* present(stored: Bytes, row: StoredContent): Bytes {
  try {
    yield* stored;
  } catch (error) {
    if (isDomainError(error, 'not_found')) throw new Error(`the storage has lost document ${row.id}`, { cause: error });
    throw error;
  }
}

async function* verified(bytes: Bytes, row: StoredContent): Bytes {
  const hash = createHash('sha256');
  let [seen, held]: [number, Uint8Array | undefined] = [0, undefined];
  for await (const piece of bytes) {
    if (held) yield held;
    hash.update(piece);
    seen += piece.length;
    held = piece;
  }
  if (seen !== Number(row.bytes) || !row.sha256 || !hash.digest().equals(row.sha256))
    throw new DomainError('seal_broken', 'an encrypted document is not the one that was stored');
  if (held) yield held;
}
