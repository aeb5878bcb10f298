import type { Client } from '@temporalio/client';
import type { Contract } from '../../src/kernel/contract.ts';
import type { Database, OutboxMessage } from '../../src/kernel/database.ts';
import type { LogFields } from '../../src/kernel/logger.port.ts';
import { deliver } from './deliver.ts';
import { leaseMessages } from './lease.ts';
import { settle } from './settle.ts';
import { isUrgent } from './urgent.ts';

export type OutboxDeps = {
  database: Database;
  client: Client;
  contracts: readonly Contract[];
  log: { warn(message: string, fields?: LogFields): void };
};
export type SenderDeps = OutboxDeps & {
  /** For what is not urgent; shorter than the lease of 5 s. */
  deadlineMs?: number;
};
export type Sender = {
  /** For `database.onCommitted`. Returns at once and never throws. */
  committed(messages: OutboxMessage[]): void;
  /** Resolves when what is being sent has been; takes nothing new. What it did not take, the relay sends. */
  drain(): Promise<void>;
};

/** Connection to Temporal is lazy and bounded: a request's work leaves within half a second, or by the relay. */
const usualDeadlineMs = 500;
/** Nobody waits for the sender: an incident's work is worth patience with a busy server. Less than the lease. */
const urgentDeadlineMs = 4_000;
const leaseMs = 5_000;
const atOnce = 20;
const urgentAtOnce = 200;

/** Sends what this process has just committed. It is only the fast way: the relay sends whatever it leaves. */
export function createSender(deps: SenderDeps): Sender {
  const { database, client, contracts, log, deadlineMs = usualDeadlineMs } = deps;
  const underWay = new Set<Promise<void>>();
  const urgent = new Set(contracts.filter(isUrgent).map(({ name }) => name));
  const first = new Set(contracts.filter(({ goesFirst }) => goesFirst).map(({ name }) => name));
  let closed = false;
  const sendAll = async (messages: OutboxMessage[]) => {
    // One message of each workflow id can be leased at a time: several for one id take several rounds.
    for (let left = messages.map(({ id }) => id); left.length > 0; ) {
      const leased = await leaseMessages(database, { ids: left }, leaseMs);
      if (leased.length === 0) return;
      const sent = await Promise.all(leased.filter(({ contract }) => first.has(contract)).map(sendOne));
      sent.push(...(await Promise.all(leased.filter(({ contract }) => !first.has(contract)).map(sendOne))));
      if (sent.includes(false)) return;
      const gone = new Set(leased.map(({ id }) => id));
      left = left.filter(id => !gone.has(id));
    }
  };
  const sendOne = async (message: Awaited<ReturnType<typeof leaseMessages>>[number]): Promise<boolean> => {
    const patience = urgent.has(message.contract) ? urgentDeadlineMs : deadlineMs;
    const delivery = await deliver(message, { client, contracts, deadlineMs: patience });
    await settle(database, message, delivery);
    return delivery.outcome !== 'unavailable';
  };
  return {
    committed: messages => {
      const most = messages.some(({ contract }) => urgent.has(contract)) ? urgentAtOnce : atOnce;
      if (closed || underWay.size >= most) return;
      const work = sendAll(messages)
        .catch((error: unknown) => log.warn('the outbox could not be sent at once; the relay will', { error }))
        .finally(() => underWay.delete(work));
      underWay.add(work);
    },
    drain: async () => {
      closed = true;
      await Promise.allSettled(underWay);
    },
  };
}
