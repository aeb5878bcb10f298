import type { Bytes } from './object-storage.port.ts';

/** Which document bytes belong to: they open as no other one's. */
export type DocumentName = { agencyId: string; documentId: string };

/** Encrypts documents under their agency's data key, in authenticated frames. Keys are asked for outside of units only. */
export type DocumentCipher = {
  encrypt(bytes: Bytes, of: DocumentName): Bytes;
  /**
   * Gives out only frames that are as they were written, in their order; the iteration fails with DomainError
   * `seal_broken` at what was altered, cut off or moved here from another document, and `key_unknown` without the key.
   */
  decrypt(bytes: Bytes, of: DocumentName): Bytes;
};
