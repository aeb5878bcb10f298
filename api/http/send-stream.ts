import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';

/**
 * Waits until a body has its first bytes, its end or its failure: until then a failure can still be answered.
 * @throws what the body fails with
 */
export async function untilFirstBytes(body: Readable, signal: AbortSignal): Promise<void> {
  if (signal.aborted) body.destroy();
  const stop = () => body.destroy();
  signal.addEventListener('abort', stop);
  try {
    if (body.errored) throw body.errored;
    if (body.readableLength === 0 && !body.readableEnded && !body.destroyed) await once(body, 'readable');
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/**
 * Sends a body as fast as the client takes it. What fails on the way cuts the connection, so that no part ever looks
 * like the whole; a client that goes away, or takes nothing for `idleMs`, ends the body.
 * @throws what the body fails with; the connection is cut by then
 */
export async function sendStream(body: Readable, response: Response, idleMs: number): Promise<void> {
  if (response.req.method === 'HEAD') {
    body.destroy();
    return void response.end();
  }
  const { socket } = response;
  // A reset, since an HTTP/1.0 client takes an orderly end for the end of the body.
  const cut = () => socket?.resetAndDestroy();
  let failed: unknown = null;
  body.prependOnceListener('error', (error: unknown) => {
    if (!socket?.destroyed) failed = error;
    cut();
  });
  response.setTimeout(idleMs, cut);
  try {
    await pipeline(body, response);
  } catch (error) {
    cut();
    if (failed) throw failed;
    if (!response.closed) throw error;
  }
}
