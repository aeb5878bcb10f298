import { type Readable, Transform } from 'node:stream';
import type { Request } from 'express';
import { DomainError } from '../../src/kernel/errors.ts';
import type { Route } from './route.ts';

/**
 * The body of a request as it comes, never held in memory. It fails with `body_too_large` as soon as more comes than
 * the route takes, with `malformed_body` when the client breaks off, with `timed_out` when the signal is aborted or
 * nothing comes for `limits.idleMs`. The connection stays open for an answer.
 * @throws DomainError `body_too_large`, `unsupported_media_type`: what the headers tell alone
 */
export function streamBody(route: Route, request: Request, signal: AbortSignal): Readable {
  const { bodyBytes, idleMs } = route.limits;
  demandHeaders(route, request);
  let left = bodyBytes;
  const body = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      idle.refresh();
      left -= chunk.length;
      if (left < 0) done(tooLarge());
      else done(null, chunk);
    },
  });
  const idle = setTimeout(() => {
    // Whoever reads slowly is not to blame on the sender.
    if (body.writableNeedDrain) idle.refresh();
    else body.destroy(new DomainError('timed_out', `nothing of the body came for ${idleMs} ms`));
  }, idleMs);
  const over = () => {
    if (request.socket.destroyed) body.destroy(new DomainError('malformed_body', 'the body broke off'));
    else body.destroy(new DomainError('timed_out', 'the body took too long, or nobody reads it'));
  };
  // Whoever reads it hears of its end; a handler that does not must not bring the process down.
  body.on('error', () => undefined);
  request.res?.once('close', over);
  signal.addEventListener('abort', over);
  body.once('close', () => {
    clearTimeout(idle);
    request.res?.off('close', over);
    signal.removeEventListener('abort', over);
  });
  // Not `pipeline`: it would destroy the request, and with it the connection that the answer goes out on.
  return request.pipe(body);
}

function demandHeaders({ bodyTypes, limits }: Route, request: Request): void {
  if (Number(request.headers['content-length'] ?? 0) > limits.bodyBytes) throw tooLarge();
  if ((request.headers['content-encoding'] ?? 'identity') !== 'identity')
    throw new DomainError('unsupported_media_type', 'send the body without a content encoding');
  if (bodyTypes && !request.is([...bodyTypes]))
    throw new DomainError('unsupported_media_type', `send the body as ${bodyTypes.join(' or ')}`);
}

const tooLarge = () => new DomainError('body_too_large', 'the body is larger than this address takes');
