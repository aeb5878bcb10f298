import type { Activities } from '../../activities/index.ts';
import { quick } from './proxy.ts';
import { say, tell, word } from './tell.ts';

/** A batch is 1,000 rows, or 100 agencies with a unit for each: well under two minutes. */
const steps = quick<Activities>({ startToCloseTimeout: '2m', scheduleToCloseTimeout: '30m' });
const kinds = ['sessions', 'throttles', 'steps'] as const;

/**
 * Removes what has served: ended sessions, expired counters and idempotency keys, steps of runs long closed, and what
 * uploads that broke off have left in the storage.
 */
export async function prune(): Promise<Record<string, number>> {
  const removed: Record<string, number> = {
    idempotency_keys: await page(after => steps.pruneIdempotencyKeys({ after })),
    uploads: await page(after => steps.sweepUploads({ after })),
  };
  for (const kind of kinds) {
    let gone = 0;
    for (let more = 1; more > 0; gone += more) more = await steps.pruneBatch({ kind });
    removed[kind] = gone;
    tell(Object.entries(removed).map(([what, count]) => say`Removed ${count} ${word(what)}`));
  }
  return removed;
}

type Page = { removed: number; last: string | null };

/** Agency by agency, a page of them at a time. */
async function page(next: (after: string | null) => Promise<Page>): Promise<number> {
  let [gone, after]: [number, string | null] = [0, null];
  do {
    const { removed, last }: Page = await next(after);
    gone += removed;
    after = last;
  } while (after);
  return gone;
}
