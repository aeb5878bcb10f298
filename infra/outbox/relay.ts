import { setTimeout as wait } from 'node:timers/promises';
import { deliver } from './deliver.ts';
import { type Leased, leaseMessages } from './lease.ts';
import type { OutboxDeps } from './sender.ts';
import { settle } from './settle.ts';
import { isUrgent } from './urgent.ts';

export type RelayDeps = OutboxDeps & {
  pollMs?: number;
  /** Younger messages are the sender's. */
  olderThanMs?: number;
};
export type Relay = {
  start(): void;
  /** Ends after the batch that is under way. */
  stop(): Promise<void>;
};

/**
 * Messages under way at once. So few of the usual ones that Temporal has time for what is urgent beside them; none, while
 * somebody is to be woken and their run has not begun.
 */
const batches = { urgent: 50, usual: 5 };
const deadlineMs = 5_000;
/** Longer than a batch can take, so that nobody else sends the same while this process lives. */
const leaseMs = 30_000;

/**
 * Sends what crashes and outages left, in every worker; several at once share the work by their leases. What is urgent
 * has a loop of its own, which waits for nothing else: contracts of their own, so that the order of each run stays.
 */
export function createRelay(deps: RelayDeps): Relay {
  const { pollMs = 1_000, olderThanMs = 2_000, log } = deps;
  const contracts = deps.contracts.filter(isUrgent).map(({ name }) => name);
  const givesWayTo = deps.contracts.filter(({ goesFirst }) => goesFirst).map(({ name }) => name);
  const stopping = new AbortController();
  let loops: Promise<unknown> | undefined;
  const round = async (wish: {
    limit: number;
    contracts?: readonly string[];
    givesWayTo?: readonly string[];
  }): Promise<number> => {
    const leased = await leaseMessages(deps.database, { olderThanMs, ...wish }, leaseMs);
    const sent = await Promise.all(leased.map(message => relayOne(deps, message)));
    return sent.filter(Boolean).length;
  };
  const run = async (wish: Parameters<typeof round>[0]) => {
    while (!stopping.signal.aborted) {
      const sent = await round(wish).catch((error: unknown) => {
        log.warn('the relay could not read or settle the outbox; it tries again', { error });
        return 0;
      });
      if (sent === 0) await wait(pollMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  return {
    start: () => {
      loops ??= Promise.all([run({ limit: batches.urgent, contracts }), run({ limit: batches.usual, givesWayTo })]);
    },
    stop: async () => {
      stopping.abort();
      await loops;
    },
  };
}

/** True when the message has been dealt with. */
async function relayOne(deps: RelayDeps, message: Leased): Promise<boolean> {
  const { client, contracts, log, database } = deps;
  const delivery = await deliver(message, { client, contracts, deadlineMs });
  if ('why' in delivery) {
    const { workflowId, contract, attempts } = message;
    log.warn(`an outbox message is ${delivery.outcome}`, { workflowId, contract, attempts, why: delivery.why });
  }
  await settle(database, message, delivery);
  return delivery.outcome !== 'unavailable';
}
