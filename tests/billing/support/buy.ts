import type Stripe from 'stripe';
import {
  type ProvisionAgencyResult,
  type ProvisioningPolicy,
  provisioningPolicy,
} from '../../../src/billing/provision-agency.contract.ts';
import { type BillingWorld, eventually } from './world.ts';

export type Bought = { email: string; customerId: string; subscriptionId: string; signUpId: string | null };
let count = 0;

/** Signs up over HTTP and pays on the hosted page. */
export async function buy(world: BillingWorld, change: Record<string, string> = {}): Promise<Bought> {
  const email = change['adminEmail'] ?? `admin${++count}@harbour.example`;
  const body = {
    agencyName: `Harbour ${count}`,
    country: 'IE',
    timeZone: 'Europe/Dublin',
    adminEmail: email,
    ...change,
  };
  const answer = await world.api.agent.post('/v1/sign-ups').send(body);
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  await pay(answer.body.checkoutUrl);
  const [row] = await world.admin('select customer_id from sign_up where id = $1', [answer.body.signUpId]);
  const customerId = String(row?.['customer_id']);
  const customer = await world.stripe.billing.payments.fetchCustomer(customerId);
  const subscriptionId = customer?.subscriptions[0]?.subscriptionId;
  if (!subscriptionId) throw new Error('paying made no subscription');
  return { email, customerId, subscriptionId, signUpId: answer.body.signUpId };
}

/** Pays on Stripe's page, as a browser would. */
export async function pay(checkoutUrl: string): Promise<void> {
  const card = { number: '4242 4242 4242 4242', expiry: '12/34', cvc: '123', name: 'Ada' };
  const paid = await fetch(checkoutUrl, { method: 'POST', body: new URLSearchParams(card), redirect: 'manual' });
  if (paid.status !== 303) throw new Error(`paying was answered with ${paid.status}`);
}

/** Makes a customer and a subscription by hand, as somebody in Stripe's dashboard would. */
export async function sellByHand(
  { dashboard }: BillingWorld,
  customer: Stripe.CustomerCreateParams,
  lookupKey = 'reeve_starter_monthly',
): Promise<Bought> {
  const { id: customerId } = await dashboard.customers.create(customer);
  const prices = await dashboard.prices.list({ lookup_keys: [lookupKey] });
  const price = prices.data[0]?.id;
  if (!price) throw new Error('no such price');
  const { id: subscriptionId } = await dashboard.subscriptions.create({ customer: customerId, items: [{ price }] });
  return { email: customer.email ?? '', customerId, subscriptionId, signUpId: null };
}

export const sagaId = (subscriptionId: string) => `platform/provision-agency/${subscriptionId}`;

/** Starts the saga by hand, where no event does. */
export const startSaga = (
  world: BillingWorld,
  { subscriptionId, customerId }: Bought,
  policy: ProvisioningPolicy = provisioningPolicy,
  workflowId = sagaId(subscriptionId),
) =>
  world.client.workflow.start('provision-agency', {
    taskQueue: 'core',
    workflowId,
    args: [{ subscriptionId, customerId, policy }],
  });

/** What became of a sale. */
export async function outcomeOf(world: BillingWorld, { subscriptionId }: Bought): Promise<ProvisionAgencyResult> {
  const handle = world.client.workflow.getHandle(sagaId(subscriptionId));
  await eventually(`a saga of ${subscriptionId}`, () => handle.describe().catch(() => null));
  return (await handle.result()) as ProvisionAgencyResult;
}

/** The task that a sale waits with. */
export const taskOf = (world: BillingWorld, { subscriptionId }: Bought, kind: string) =>
  eventually(`a task ${kind}`, async () => {
    const rows = await world.admin(
      `select * from operator_task where subject_id = $1 and kind = $2 and decided_at is null`,
      [subscriptionId, kind],
    );
    return rows[0];
  });

/** Decides the task that a sale waits with, in the Temporal UI's way. */
export async function decide(world: BillingWorld, bought: Bought, kind: string, update: 'retry' | 'give-up') {
  const task = await taskOf(world, bought, kind);
  const handle = world.client.workflow.getHandle(sagaId(bought.subscriptionId));
  await eventually('the run waits', async () =>
    handle.executeUpdate(update, { args: ['the tests say so'], updateId: `${task['id']}-${update}` }).catch(() => null),
  );
  return task;
}
