import type { Bytes } from './object-storage.port.ts';

/** The first bytes (fewer, if there are no more), and all of them once again from the first one on. */
export async function takeHead(source: Bytes, length: number) {
  const pieces = source[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  for (let held = 0; held < length; ) {
    const { value, done } = await pieces.next();
    if (done) break;
    first.push(value);
    held += value.length;
  }
  const head = Buffer.concat(first).subarray(0, length);
  return {
    head,
    bytes: again(first, pieces),
    /** Lets go of the source; repeatable. */
    close: async () => void (await pieces.return?.()),
  };
}

async function* again(first: readonly Uint8Array[], pieces: AsyncIterator<Uint8Array>): Bytes {
  yield* first;
  for (;;) {
    const { value, done } = await pieces.next();
    if (done) return;
    yield value;
  }
}
