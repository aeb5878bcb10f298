import { fileURLToPath } from 'node:url';
import { Client } from '@temporalio/client';
import Stripe from 'stripe';
import { createDataKeys } from '../../../src/agencies/data-keys.ts';
import { provisioningPolicy } from '../../../src/billing/provision-agency.contract.ts';
import { uuid7 } from '../../../src/kernel/ids.ts';
import { createTemporalClient } from '../../temporal/client.ts';
import { createPayloadCodec } from '../../temporal/payload-codec.ts';
import { benchKeys, openBenchDatabase } from '../bench-database.ts';
import type { Part, PartContext } from '../part.ts';
import { atLeast, pairedRounds, rowOf } from '../rounds.ts';

const script = (path: string) => fileURLToPath(new URL(path, import.meta.url));
type Sold = { customerId: string; subscriptionId: string };

/** Live subscriptions made agencies by one worker, with sandboxes of Stripe and mail, against empty activities. */
export const provision: Part = {
  name: 'provision',
  title: 'Provisionings by one worker',
  measure: async context => {
    const { stage, options, say } = context;
    const { pairs, provisionings } = options.sizes;
    const name = await stage.seeded(1, 1);
    const env = await startProcesses(context, name);
    const database = await openBenchDatabase(stage, name, 2);
    const codec = createPayloadCodec(createDataKeys({ database, keys: await benchKeys() }), 'placeholder');
    const client = createTemporalClient(
      { address: env['TEMPORAL_ADDRESS'] ?? '', namespace: 'reeve', tls: false },
      codec,
    );
    const stripe = stripeOf(env);
    try {
      const activities = await activitiesOfOne(client, await sell(stripe, 1));
      say(`a provisioning takes ${activities} activities`);
      const ours = async () => perSecond(await sell(stripe, provisionings), each => provisioned(client, each));
      const plain = new Client({ connection: client.connection, namespace: client.options.namespace });
      const theirs = () => perSecond(Array.from({ length: provisionings }), () => emptied(plain, activities));
      for (const warmUp of [ours, theirs]) await warmUp();
      const measured = await pairedRounds(Math.min(3, pairs), ours, theirs);
      for (const pair of measured) say(`provisionings ${pair.ours.toFixed(2)}/s, empty ${pair.theirs.toFixed(2)}/s`);
      const against = `a workflow with ${activities} empty activities`;
      const note = `${provisionings} at once; ours read Stripe's sandbox, write rows and send a mail, under the encrypting codec`;
      const words = { what: 'provisionings, one worker', against, goal: atLeast(0.85), unit: '/s', note };
      return [rowOf(words, measured, rate => rate)];
    } finally {
      await client.connection.close();
      await database.close();
    }
  },
};

async function startProcesses({ stage }: PartContext, database: string): Promise<NodeJS.ProcessEnv> {
  const { worker, sandbox } = await stage.settings(database, await stage.temporal());
  await stage.start({ name: 'sandbox', script: script('../../processes/sandbox.ts'), env: sandbox });
  await stage.start({ name: 'worker', script: script('../../processes/worker.ts'), env: worker });
  await stage.start({ name: 'empty-worker', script: script('./empty-worker.process.ts'), env: worker });
  return worker;
}

function stripeOf(env: NodeJS.ProcessEnv): Stripe {
  const { port } = new URL(env['STRIPE_API_URL'] ?? '');
  return new Stripe(env['STRIPE_SECRET_KEY'] ?? '', { host: 'localhost', port: Number(port), protocol: 'http' });
}

/** Customers and subscriptions as somebody in Stripe's dashboard makes them; not part of what is timed. */
async function sell(stripe: Stripe, count: number): Promise<Sold[]> {
  const prices = await stripe.prices.list({ lookup_keys: ['reeve_starter_monthly'] });
  const price = prices.data[0]?.id ?? '';
  const sold: Sold[] = [];
  for (let made = 0; made < count; made += 1) {
    const email = `admin-${uuid7()}@reeve.example`;
    const customer = await stripe.customers.create({ name: 'Harbour', email, address: { country: 'IE' } });
    const subscription = await stripe.subscriptions.create({ customer: customer.id, items: [{ price }] });
    sold.push({ customerId: customer.id, subscriptionId: subscription.id });
  }
  return sold;
}

/** All at once; the rate until the last one has ended. */
async function perSecond<Each>(all: readonly Each[], once: (each: Each) => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await Promise.all(all.map(once));
  return (all.length * 1_000) / (performance.now() - startedAt);
}

const sagaOf = ({ subscriptionId }: Sold) => `platform/provision-agency/${subscriptionId}`;

async function provisioned(client: Client, sold: Sold): Promise<void> {
  const result: unknown = await client.workflow.execute('provision-agency', {
    taskQueue: 'core',
    workflowId: sagaOf(sold),
    args: [{ ...sold, policy: provisioningPolicy }],
  });
  const outcome = (result as { outcome?: unknown }).outcome;
  if (outcome !== 'ready') throw new Error(`a provisioning ended as ${String(outcome)}`);
}

const emptied = (client: Client, activities: number) =>
  client.workflow.execute('empty', { taskQueue: 'bench-empty', workflowId: `empty/${uuid7()}`, args: [activities] });

async function activitiesOfOne(client: Client, sold: readonly Sold[]): Promise<number> {
  const [one] = sold;
  if (!one) throw new Error('nothing was sold');
  await provisioned(client, one);
  const { events } = await client.workflow.getHandle(sagaOf(one)).fetchHistory();
  return (events ?? []).filter(event => event.activityTaskScheduledEventAttributes).length;
}
