import { setTimeout as pause } from 'node:timers/promises';
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { createDataKeys } from '../../../src/agencies/data-keys.ts';
import { contracts } from '../../../src/contracts.ts';
import { createRelay } from '../../outbox/relay.ts';
import { createTemporalClient } from '../../temporal/client.ts';
import { createPayloadCodec } from '../../temporal/payload-codec.ts';
import { benchKeys, openBenchDatabase } from '../bench-database.ts';
import { startReeve } from '../page/servers.ts';
import type { Part, Row } from '../part.ts';
import { atMost, pairedRounds, percentile, rowOf } from '../rounds.ts';
import { connected } from '../seed/seeded-database.ts';
import { signedEvent } from './stripe-event.ts';

/** Waiting for another try of theirs: nobody leases them, everybody has to pass them. */
const backlog = `insert into outbox (id, workflow_id, contract, kind, input, attempts, leased_until)
  select gen_random_uuid(), 'platform/sync-customer/cus_waiting' || i, 'sync-customer', 'wake',
    json_build_object('customerId', 'cus_waiting' || i), 1, now() + interval '1 day' from generate_series(1, $1::int) i`;
const what = 'webhook to run started, p99';

/** How long after an event Temporal shows its run, against a start by the bare client; then behind a backlog. */
export const starts: Part = {
  name: 'starts',
  title: 'From an event to its run',
  measure: async ({ stage, options, say }) => {
    const { agencies, properties, pairs, starts: count } = options.sizes;
    const name = await stage.seeded(agencies, properties);
    const temporal = await stage.temporal();
    const { url } = await startReeve({ stage, options, say }, name, 'reeve-starts', temporal);
    const database = await openBenchDatabase(stage, name, 2);
    const dataKeys = createDataKeys({ database, keys: await benchKeys() });
    const to = { address: temporal, namespace: 'reeve', tls: false };
    const client = createTemporalClient(to, createPayloadCodec(dataKeys, 'placeholder'));
    const admin = (sql: string, values: unknown[] = []) =>
      connected(stage.adminUrl(name), connection => connection.query(sql, values));
    const byEvent = () => times(client, count, customerId => send(url, stage.state.stripeWebhookSecret, customerId));
    const bare = () => times(client, count, customerId => startBare(client, customerId));
    const behind = async () => {
      await admin(backlog, [options.sizes.backlog]);
      await admin('analyze outbox');
      const measured = await byEvent();
      await admin('truncate outbox');
      return measured;
    };
    const quiet = { warn: () => undefined };
    // What the API does not send at once, a worker's relay does, as in production.
    const relay = createRelay({ database, client, contracts, log: quiet });
    relay.start();
    try {
      for (const warmUp of [byEvent, bare]) await warmUp();
      const toBare = await pairedRounds(pairs, byEvent, bare);
      const toNone = await pairedRounds(pairs, behind, byEvent);
      for (const { ours, theirs } of toBare) say(`event ${p99(ours).toFixed(1)} ms, bare ${p99(theirs).toFixed(1)} ms`);
      for (const { ours, theirs } of toNone)
        say(`behind ${p99(ours).toFixed(1)} ms, alone ${p99(theirs).toFixed(1)} ms`);
      const note = `${count} starts of each in a round, one after another; both are timed until the server shows the run`;
      const waiting = `backlog of ${options.sizes.backlog.toLocaleString('en')}`;
      return [
        rowOf({ what, against: 'bare start, p99', goal: atMost(1.5), unit: 'ms', note }, toBare, p99),
        rowOf({ what: `${what}, ${waiting}`, against: 'no backlog', goal: atMost(1.3), unit: 'ms' }, toNone, p99),
      ] satisfies Row[];
    } finally {
      await relay.stop();
      await client.connection.close();
      await database.close();
    }
  },
};

const p99 = (measured: readonly number[]): number => percentile(measured, 99);
const runOf = (customerId: string) => `platform/sync-customer/${customerId}`;

async function times(
  client: Client,
  count: number,
  start: (customerId: string) => Promise<unknown>,
): Promise<readonly number[]> {
  const measured: number[] = [];
  for (let done = 0; done < count; done += 1) {
    const { customerId } = signedEvent('no secret');
    const startedAt = performance.now();
    const asked = start(customerId);
    asked.catch(() => undefined);
    await Promise.all([asked, untilShown(client, runOf(customerId))]);
    measured.push(performance.now() - startedAt);
  }
  return measured;
}

async function untilShown(client: Client, workflowId: string): Promise<void> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await pause(1)) {
    const found = await client.workflow.getHandle(workflowId).describe().catch(orMissing);
    if (found) return;
  }
  throw new Error(`${workflowId} was not started within 30 s`);
}

function orMissing(error: unknown): undefined {
  if (error instanceof WorkflowNotFoundError) return undefined;
  throw error;
}

async function send(url: string, secret: string, customerId: string): Promise<void> {
  const { body, signature } = signedEvent(secret, customerId);
  const headers = { 'content-type': 'application/json', 'stripe-signature': signature };
  const response = await fetch(`${url}/webhooks/stripe`, { method: 'POST', headers, body });
  if (!response.ok) throw new Error(`the webhook answers ${response.status}`);
  await response.arrayBuffer();
}

const startBare = (client: Client, customerId: string) =>
  client.workflow.start('sync-customer', {
    taskQueue: 'core',
    workflowId: runOf(customerId),
    args: [{ customerId }],
  });
