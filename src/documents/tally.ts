import { createHash } from 'node:crypto';
import { DomainError } from '../kernel/errors.ts';
import { createTextCheck } from './media-types.ts';
import type { Bytes } from './object-storage.port.ts';

export const tooLarge = (maxBytes: number): DomainError =>
  new DomainError('body_too_large', `a document has at most ${maxBytes} bytes`, { facts: { maxBytes } });

/** Counts and hashes bytes on their way, and cuts them off at the limit; what began as text must stay text. */
export function createTally({ maxBytes, text }: { maxBytes: number; text: boolean }) {
  const hash = createHash('sha256');
  const check = text ? createTextCheck() : undefined;
  let bytes = 0;
  const look = (piece: Uint8Array, last: boolean) => {
    try {
      check?.(piece, last);
    } catch {
      throw new DomainError('document_type_refused', 'this begins as UTF-8 text and does not go on as such', {
        facts: { found: 'application/octet-stream' },
      });
    }
  };
  return {
    /** @throws DomainError `body_too_large`, `document_type_refused` */
    counted: async function* (source: Bytes): Bytes {
      for await (const piece of source) {
        bytes += piece.length;
        if (bytes > maxBytes) throw tooLarge(maxBytes);
        look(piece, false);
        hash.update(piece);
        yield piece;
      }
      look(new Uint8Array(), true);
    },
    /** Once all have gone through. */
    result: () => ({ bytes, sha256: hash.digest() }),
  };
}
