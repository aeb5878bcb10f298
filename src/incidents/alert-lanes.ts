import { DomainError } from '../kernel/errors.ts';

type Waiting<Item, Result> = { item: Item; resolve(result: Result): void; reject(error: unknown): void };
type Lane<Item, Result> = { busy: boolean; waiting: Waiting<Item, Result>[] };

/** Has the items of one source worked on in this process one batch after another. */
export type AlertLanes<Item, Result> = {
  /** @throws DomainError `unavailable` when too many wait for the same source */
  run(sourceId: string, item: Item, work: (items: Item[]) => Promise<Result[]>): Promise<Result>;
};

/**
 * Alerts of one source queue at the database anyway. Here they wait without a connection, and what has come meanwhile is
 * one commit: a storm leaves the database to those who acknowledge it. Whoever finds the lane full is told to come again:
 * Alertmanager does, after a 503.
 */
export function createAlertLanes<Item, Result>({ mostWaiting = 1_000, atOnce = 100 } = {}): AlertLanes<Item, Result> {
  const lanes = new Map<string, Lane<Item, Result>>();
  return {
    run: (sourceId, item, work) => {
      const lane = lanes.get(sourceId) ?? { busy: false, waiting: [] };
      if (lane.waiting.length >= mostWaiting) return Promise.reject(full());
      lanes.set(sourceId, lane);
      return new Promise((resolve, reject) => {
        lane.waiting.push({ item, resolve, reject });
        if (lane.busy) return;
        lane.busy = true;
        void empty(lane, work, atOnce).finally(() => lanes.delete(sourceId));
      });
    },
  };
}

const full = () =>
  new DomainError('unavailable', 'too many alerts of this source wait: send it again', { retryAfterSeconds: 5 });

async function empty<Item, Result>(
  lane: Lane<Item, Result>,
  work: (items: Item[]) => Promise<Result[]>,
  atOnce: number,
): Promise<void> {
  while (lane.waiting.length > 0) await settle(lane.waiting.splice(0, atOnce), work);
}

/** What fails together is tried one by one: nobody's alert is lost for another's. */
async function settle<Item, Result>(
  batch: Waiting<Item, Result>[],
  work: (items: Item[]) => Promise<Result[]>,
): Promise<void> {
  try {
    const results = await work(batch.map(({ item }) => item));
    for (const [index, { resolve }] of batch.entries()) resolve(results[index] as Result);
  } catch (error) {
    if (batch.length > 1) for (const each of batch) await settle([each], work);
    else batch[0]?.reject(error);
  }
}
