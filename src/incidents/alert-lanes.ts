import { DomainError } from '../kernel/errors.ts';

/** Lets one thing at a time be done for each source, in this process. */
export type AlertLanes = {
  /** @throws DomainError `unavailable` when too many wait for the same source */
  run<T>(sourceId: string, work: () => Promise<T>): Promise<T>;
};

/**
 * Alerts of one source queue at the database anyway. Here they wait without a connection, so that a storm leaves the
 * others to those who acknowledge it. Whoever finds the lane full is told to come again: Alertmanager does, after a 503.
 */
export function createAlertLanes({ mostWaiting = 500 }: { mostWaiting?: number } = {}): AlertLanes {
  const lanes = new Map<string, { last: Promise<unknown>; waiting: number }>();
  return {
    run: async (sourceId, work) => {
      const lane = lanes.get(sourceId) ?? { last: Promise.resolve(), waiting: 0 };
      if (lane.waiting >= mostWaiting)
        throw new DomainError('unavailable', 'too many alerts of this source wait: send it again', {
          retryAfterSeconds: 5,
        });
      lanes.set(sourceId, lane);
      lane.waiting += 1;
      const mine = lane.last.then(work, work);
      lane.last = mine.catch(() => undefined);
      try {
        return await mine;
      } finally {
        lane.waiting -= 1;
        if (lane.waiting === 0) lanes.delete(sourceId);
      }
    },
  };
}
