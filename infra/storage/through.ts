import { once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';
import type { Bytes } from '../../src/documents/object-storage.port.ts';

/**
 * Bytes as a stream of the Encryption SDK makes them. That stream is never destroyed, since it would throw where nobody
 * can catch it: when bytes fail or nobody reads on, it is ended and what it still gives is dropped.
 */
export function through(bytes: Bytes, middle: NodeJS.ReadWriteStream): Readable {
  const out = new PassThrough({ highWaterMark: 131_072 });
  let ended = false;
  const end = () => {
    if (!ended) middle.end();
    ended = true;
  };
  const closed = once(out, 'close').catch(() => undefined);
  middle.on('error', error => out.destroy(error));
  middle.once('end', () => out.end());
  middle.pipe(out, { end: false });
  out.once('close', () => {
    middle.unpipe(out);
    middle.resume();
    end();
  });
  feed(bytes, middle, out, closed).then(end, error => out.destroy(error as Error));
  return out;
}

async function feed(bytes: Bytes, middle: NodeJS.ReadWriteStream, out: Readable, closed: Promise<unknown>) {
  for await (const piece of bytes) {
    if (out.destroyed) return;
    if (!middle.write(piece)) await Promise.race([once(middle, 'drain').catch(() => undefined), closed]);
  }
}
