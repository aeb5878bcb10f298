import type { Bytes } from '../../src/documents/object-storage.port.ts';

/** Hands bytes on and remembers what they failed with, so that it is not taken for a failure of whoever reads them. */
export function blaming(source: Bytes): { bytes: Bytes; failure(): { error: unknown } | undefined } {
  let failure: { error: unknown } | undefined;
  async function* watched(): Bytes {
    try {
      yield* source;
    } catch (error) {
      failure = { error };
      throw error;
    }
  }
  return { bytes: watched(), failure: () => failure };
}
