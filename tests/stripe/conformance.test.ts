import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Stripe from 'stripe';
import { cacheFolder } from '../../infra/local/cache-folder.ts';
import { operations } from '../../infra/sandbox/stripe/operations/operations.ts';
import { createStripeGateway } from '../../infra/stripe/gateway.ts';
import { buildStripeMock } from '../../infra/stripe-mock/build.ts';
import { startStripeMock } from '../../infra/stripe-mock/run.ts';
import type { PaymentGateway } from '../../src/billing/payment-gateway.port.ts';
import { differences } from './compare-fields.ts';
import { aSignUp, goodCard, openWorld, postForm, secretKey, type World, webhookSecret } from './sandbox-world.ts';
import { type Exchange, openTee } from './tee.ts';

/**
 * Everything is said through the official library, and each request goes to both the sandbox and stripe-mock, which
 * holds it against Stripe's OpenAPI. stripe-mock 0.203.0 knows API version 2026-08-26.dahlia, the library sends
 * 2026-10-28.endive: a parameter or field that only endive has would be refused here, and none is used.
 */
describe('the requests of the product and the answers of the sandbox, beside stripe-mock', () => {
  let world: World;
  let mock: Awaited<ReturnType<typeof startStripeMock>>;
  let tee: Awaited<ReturnType<typeof openTee>>;
  let product: Exchange[];
  let all: Exchange[];

  beforeAll(async () => {
    mock = await startStripeMock(await buildStripeMock(cacheFolder(process.env)));
    world = await openWorld();
    tee = await openTee(world.url, mock.url);
    await useEveryMethod(createStripeGateway({ secretKey, webhookSecret, apiUrl: tee.url }));
    product = [...tee.exchanges];
    await setUpAsADeveloper(
      new Stripe(secretKey, { host: tee.url.hostname, port: tee.url.port, protocol: 'http', maxNetworkRetries: 0 }),
    );
    all = [...tee.exchanges];
  }, 300_000);
  afterAll(async () => {
    await tee?.close();
    await world?.close();
    await mock?.stop();
  });

  it('every request that the product makes is one that Stripe accepts', () => {
    const calls = new Set(product.map(nameOf));
    expect([...calls].sort()).toEqual([
      'checkout.sessions.create',
      'checkout.sessions.list',
      'checkout.sessions.retrieve',
      'customers.create',
      'customers.list',
      'customers.retrieve',
      'events.list',
      'invoicePayments.list',
      'invoices.list',
      'prices.list',
      'refunds.create',
      'refunds.list',
      'subscriptions.cancel',
      'subscriptions.list',
      'subscriptions.retrieve',
    ]);
    expect(product.filter(one => one.mock.status !== 200).map(described)).toEqual([]);
    expect(product.filter(one => one.sandbox.status !== 200).map(described)).toEqual([]);
  });

  it('every call that the sandbox answers was compared, and accepted by both', () => {
    const compared = new Set(all.filter(one => one.sandbox.status === 200 && one.mock.status === 200).map(nameOf));
    expect(operations.map(operation => operation.name).filter(name => !compared.has(name))).toEqual([]);
  });

  it("every answer of the sandbox has the fields of stripe-mock's, and no others", () => {
    const found = all
      .filter(one => one.sandbox.status === 200 && one.mock.status === 200)
      .flatMap(one => differences(one.sandbox.json, one.mock.json).map(difference => `${nameOf(one)}: ${difference}`));
    expect([...new Set(found)]).toEqual([]);
  });

  it('what Stripe refuses, the sandbox refuses with the same status', async () => {
    const ask = async (method: string, path: string, form: string, key: string | null = secretKey) => {
      const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        ...(key && { authorization: `Bearer ${key}` }),
      };
      const request = { method, headers, ...(method === 'POST' && { body: form }) };
      const answers = await Promise.all([world.url, mock.url].map(base => fetch(new URL(path, base), request)));
      return answers.map(answer => answer.status);
    };
    expect(await ask('POST', '/v1/customers', 'nickname=x')).toEqual([400, 400]);
    expect(await ask('POST', '/v1/webhook_endpoints', 'url=https://example.com')).toEqual([400, 400]);
    expect(await ask('POST', '/v1/refunds', 'payment_intent=pi_1&amount=lots')).toEqual([400, 400]);
    expect(await ask('GET', '/v1/nothing', '')).toEqual([404, 404]);
    expect(await ask('GET', '/v1/customers', '', null)).toEqual([401, 401]);
  });

  it('the comparison notices a missing, a foreign and a changed field', () => {
    expect(differences({ a: 1, c: { d: 'x' } }, { a: 'text', b: null, c: { d: 'y', e: 1 } })).toEqual([
      'answer.b is missing',
      "answer.a is number, Stripe's is string",
      'answer.c.e is missing',
    ]);
    expect(differences({ a: 1, z: 1 }, { a: 2 })).toEqual(["answer.z is not one of Stripe's"]);
  });
});

async function useEveryMethod(gateway: PaymentGateway): Promise<void> {
  const signUp = aSignUp();
  const { customerId } = await gateway.createCustomer(signUp);
  const checkout = await gateway.createCheckout({
    signUpId: signUp.signUpId,
    customerId,
    priceLookupKey: 'reeve_professional_monthly',
    successUrl: 'http://localhost:3000/welcome',
    cancelUrl: 'http://localhost:3000/sign-up',
    currency: 'gbp',
  });
  await postForm(checkout.url, goodCard);
  await gateway.getCheckout(checkout.checkoutId);
  const customer = await gateway.fetchCustomer(customerId);
  const subscriptionId = customer?.subscriptions[0]?.subscriptionId ?? '';
  await gateway.cancelSubscription({ subscriptionId, idempotencyKey: 'conformance/cancel' });
  const refunded = await gateway.refundSubscription({ subscriptionId, idempotencyKey: 'conformance/refund' });
  if (refunded.outcome !== 'refunded') throw new Error(`the refund was ${refunded.outcome}`);
  for await (const page of gateway.listEventsSince({ createdAfter: new Date(0) }))
    if (page.length === 0) throw new Error('an empty page');
}

/** The calls that the product does not make, but a developer who sets up an account does. */
async function setUpAsADeveloper(stripe: Stripe): Promise<void> {
  const product = await stripe.products.create({ name: 'Extra', description: 'More', metadata: { plan: 'extra' } });
  await stripe.products.retrieve(product.id);
  await stripe.products.list({ active: true, ids: [product.id], limit: 3 });
  const price = await stripe.prices.create({
    product: product.id,
    currency: 'aud',
    unit_amount: 1_000,
    currency_options: { gbp: { unit_amount: 500 } },
    recurring: { interval: 'month' },
    lookup_key: 'extra_monthly',
    nickname: 'Extra',
  });
  await stripe.prices.retrieve(price.id);
  await stripe.prices.update(price.id, { nickname: 'Extra, monthly' });
  await stripe.prices.list({ product: product.id, active: true });
  const customer = await stripe.customers.create({
    email: 'dev@example.com',
    address: { country: 'IE', line1: '1 Quay' },
  });
  await stripe.customers.update(customer.id, { name: 'Dev', metadata: { a: '1' } });
  await stripe.customers.list({ created: { gte: 1 }, limit: 2 });
  const subscription = await stripe.subscriptions.create({
    customer: customer.id,
    items: [{ price: price.id, quantity: 2 }],
    metadata: { by: 'telephone' },
  });
  await stripe.subscriptions.update(subscription.id, { cancel_at_period_end: true });
  await stripe.subscriptions.list({ customer: customer.id, expand: ['data.latest_invoice.payments'] });
  await readPayments(stripe, customer.id, subscription.id);
  const session = await stripe.checkout.sessions.create({
    mode: 'subscription',
    customer: customer.id,
    line_items: [{ price: price.id, quantity: 1 }],
    success_url: 'https://example.com/a',
    cancel_url: 'https://example.com/b',
  });
  await stripe.checkout.sessions.expire(session.id);
  const endpoint = await stripe.webhookEndpoints.create({
    url: 'https://example.com/hook',
    enabled_events: ['invoice.paid'],
  });
  await stripe.webhookEndpoints.retrieve(endpoint.id);
  await stripe.webhookEndpoints.list();
  await stripe.webhookEndpoints.del(endpoint.id);
  const [event] = (await stripe.events.list({ type: 'invoice.paid', limit: 1 })).data;
  await stripe.events.retrieve(event!.id);
  await stripe.customers.del(customer.id);
}

async function readPayments(stripe: Stripe, customer: string, subscription: string): Promise<void> {
  const [invoice] = (await stripe.invoices.list({ subscription, status: 'paid' })).data;
  await stripe.invoices.retrieve(invoice!.id);
  const [payment] = (await stripe.invoicePayments.list({ invoice: invoice!.id, status: 'paid' })).data;
  await stripe.invoicePayments.retrieve(payment!.id);
  const [intent] = (await stripe.paymentIntents.list({ customer })).data;
  await stripe.paymentIntents.retrieve(intent!.id, { expand: ['latest_charge'] });
  const [charge] = (await stripe.charges.list({ payment_intent: intent!.id })).data;
  await stripe.charges.retrieve(charge!.id);
  const refund = await stripe.refunds.create({ charge: charge!.id, amount: 100, reason: 'requested_by_customer' });
  await stripe.refunds.retrieve(refund.id);
  await stripe.refunds.list({ charge: charge!.id });
}

function nameOf(exchange: Exchange): string {
  const path = exchange.path.split('?')[0] ?? '';
  const found = operations.find(operation => {
    const pattern = new RegExp(`^${operation.path.replace(':id', '[^/]+')}$`);
    return operation.method === exchange.method.toLowerCase() && pattern.test(path);
  });
  return found?.name ?? `${exchange.method} ${path}`;
}

function described(exchange: Exchange): string {
  const { sandbox, mock } = exchange;
  return `${exchange.method} ${exchange.path} ${exchange.body}: ${JSON.stringify(sandbox.status === 200 ? mock : sandbox)}`;
}
