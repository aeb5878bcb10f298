import type { Bytes } from '../../../src/documents/object-storage.port.ts';

/** Bytes in pieces, as they come from a network. */
export async function* pieces(content: Buffer | string, size = 10_000): Bytes {
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export async function gathered(bytes: Bytes): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of bytes) all.push(piece);
  return Buffer.concat(all);
}

/** What it fails with. @throws Error when it does not */
export async function failureOf(work: Promise<unknown>): Promise<Error & { code?: unknown }> {
  const failed = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (failed instanceof Error) return failed;
  throw new Error('it did not fail');
}

/** The EICAR test file, in halves: whole, it would have this file taken away by the scanners it is for. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
