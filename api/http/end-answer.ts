import type { Response } from 'express';
import { hasBody } from './read-body.ts';

/** How much of a body that nobody reads is still taken, and for how long, so that its sender sees the answer. */
const linger = { bytes: 16_000_000, ms: 2_000 } as const;

/**
 * Ends an answer. Where the body of the request has not been read to its end, the connection is not used again; and it
 * is closed late, since closing it on unread bytes would reset it and take the answer with it (RFC 9112 §9.6).
 */
export function endAnswer(response: Response, payload?: string): void {
  const request = response.req;
  if (request.complete || request.destroyed || !hasBody(request)) return void response.end(payload);
  response.setHeader('connection', 'close');
  if (payload !== undefined) response.setHeader('content-length', Buffer.byteLength(payload));
  response.flushHeaders();
  if (payload !== undefined) response.write(payload);
  let left: number = linger.bytes;
  const end = () => {
    clearTimeout(timer);
    request.off('data', count).off('end', end).off('close', end);
    response.end();
  };
  const count = (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) end();
  };
  const timer = setTimeout(end, linger.ms);
  request.on('data', count).once('end', end).once('close', end).resume();
}
