const [firstMs, longestMs] = [15_000, 600_000];

/**
 * Pages of which nothing can be written, as while the database's disk is full: they may have been sent each time, so that
 * whoever gets them is not to have them every few seconds.
 */
export function pausedPages() {
  const paused = new Map<string, { times: number; untilMs: number }>();
  return {
    /** 15 s at first, twice as long with each further time, ten minutes at most. */
    pause: (pageId: string): void => {
      const times = (paused.get(pageId)?.times ?? 0) + 1;
      paused.set(pageId, { times, untilMs: Date.now() + Math.min(firstMs * 2 ** (times - 1), longestMs) });
    },
    forget: (pageId: string): void => void paused.delete(pageId),
    isPaused: (pageId: string): boolean => (paused.get(pageId)?.untilMs ?? 0) > Date.now(),
    /** Milliseconds until the next of these may be sent; Infinity for none. */
    leftMs: (pageIds: readonly string[]): number =>
      Math.min(...pageIds.map(pageId => (paused.get(pageId)?.untilMs ?? Number.POSITIVE_INFINITY) - Date.now())),
  };
}
