import { z } from 'zod';

/**
 * What can be made to go wrong, for the next calls of an operation:
 * - `server_error`: 500, and stored under the idempotency key, as Stripe does;
 * - `rate_limited`: 429, nothing stored;
 * - `connection_reset`: the connection closes before anything is done (the official library repeats such a call once
 *   by itself: set it twice to be seen);
 * - `timeout`: no answer ever comes, and nothing is done;
 * - `slow`: the answer comes after `delayMs`, holding the idempotency key meanwhile;
 * - `lost_answer`: it is done and stored, but the connection closes before the answer.
 */
export const fault = z.strictObject({
  operation: z.string().min(1),
  kind: z.enum(['server_error', 'rate_limited', 'connection_reset', 'timeout', 'slow', 'lost_answer']),
  times: z.int().min(1).max(1000).default(1),
  delayMs: z.int().min(1).max(60_000).default(500),
});
/** A slow answer that comes when it is let go, not after a time: nothing depends on how fast its twin is. */
type Held = { reached(): void; released: Promise<void> };
export type Fault = z.output<typeof fault> & { held?: Held };
export type Faults = ReturnType<typeof createFaults>;

/** Faults waiting to happen, by operation (`refunds.create`), or `*` for any. In memory: a restart clears them. */
export function createFaults() {
  let waiting: Fault[] = [];
  return {
    add(input: z.input<typeof fault>): void {
      waiting.push(fault.parse(input));
    },
    /** The next call of this operation is `slow` until `release`; `reached` is when it has come, and holds its key. */
    hold(operation: string): { reached: Promise<void>; release(): void } {
      const [reached, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
      const held = { reached: reached.resolve, released: released.promise };
      waiting.push({ ...fault.parse({ operation, kind: 'slow' }), held });
      return { reached: reached.promise, release: released.resolve };
    },
    clear(): void {
      waiting = [];
    },
    list: (): readonly Fault[] => waiting,
    /** The fault that this call meets, if any; it is used up by it. */
    take(operation: string): Fault | undefined {
      const met = waiting.find(one => one.operation === operation || one.operation === '*');
      if (met) {
        met.times -= 1;
        if (met.times === 0) waiting = waiting.filter(one => one !== met);
      }
      return met;
    },
  };
}
