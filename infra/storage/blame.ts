import type { Bytes } from '../../src/documents/object-storage.port.ts';
import { DomainError } from '../../src/kernel/errors.ts';

/** Hands bytes on, and tells their own failure from one of whoever takes them. */
export function blaming(source: Bytes) {
  let theirs: { error: unknown } | undefined;
  async function* watched(): Bytes {
    try {
      yield* source;
    } catch (error) {
      theirs = { error };
      throw error;
    }
  }
  return {
    bytes: watched(),
    /** @throws the bytes' own failure, a DomainError as it is, all else as `unavailable` says it */
    ours: async (unavailable: (cause: unknown) => Error, work: () => Promise<void>): Promise<void> => {
      try {
        await work();
      } catch (error) {
        if (theirs) throw theirs.error;
        throw error instanceof DomainError ? error : unavailable(error);
      }
    },
  };
}
