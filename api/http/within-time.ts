import type { Response } from 'express';
import { DomainError } from '../../src/kernel/errors.ts';

/**
 * Gives work a time limit. When it has passed, the caller gets `timed_out` and the signal is aborted; a unit that is
 * still open sees that before it commits, and rolls back.
 * @throws DomainError `timed_out`
 */
export async function withinTime<T>(
  timeoutMs: number,
  response: Response,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const gone = () => controller.abort();
  response.once('close', gone);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      controller.abort();
      reject(new DomainError('timed_out', `not done within ${timeoutMs} ms`, { retryAfterSeconds: 5 }));
    }, timeoutMs);
  });
  try {
    return await Promise.race([work(controller.signal), late]);
  } finally {
    clearTimeout(timer);
    response.off('close', gone);
  }
}

/** @throws DomainError `timed_out` when nobody waits for the answer any more. */
export function assertAwaited(signal: AbortSignal): void {
  if (signal.aborted) throw new DomainError('timed_out', 'nobody waits for this any more');
}
