import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Stripe from 'stripe';
import {
  createStripeSandbox,
  type StripeSandbox,
  type StripeSandboxOptions,
} from '../../infra/sandbox/stripe/sandbox.ts';
import { createStripeGateway, type StripeGatewayOptions } from '../../infra/stripe/gateway.ts';
import type { PaymentGateway } from '../../src/billing/payment-gateway.port.ts';
import { DomainError } from '../../src/kernel/errors.ts';

export const secretKey = 'sk_test_sandbox0123456789';
export const webhookSecret = 'whsec_sandbox0123456789abcdef';

export type World = {
  sandbox: StripeSandbox;
  url: URL;
  gateway: PaymentGateway;
  stripe: Stripe;
  databaseFile: string;
  /** Another gateway on the same sandbox. */
  gatewayWith(options: Partial<StripeGatewayOptions>): PaymentGateway;
  close(): Promise<void>;
};

/** A sandbox on a free port with a database of its own, and the product's gateway pointed at it. */
export async function openWorld(options: Partial<StripeSandboxOptions> = {}): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'stripe-sandbox-'));
  const databaseFile = options.databaseFile ?? join(folder, 'sandbox.sqlite');
  const sandbox = createStripeSandbox({ databaseFile, secretKey, webhookSecret, ...options });
  const { url } = await sandbox.start(0);
  const gatewayWith = (more: Partial<StripeGatewayOptions>) =>
    createStripeGateway({ secretKey, webhookSecret, apiUrl: url, ...more });
  return {
    sandbox,
    url,
    gateway: gatewayWith({}),
    gatewayWith,
    stripe: new Stripe(secretKey, { host: url.hostname, port: url.port, protocol: 'http', maxNetworkRetries: 0 }),
    databaseFile,
    async close() {
      await sandbox.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Received = { body: Buffer; headers: IncomingHttpHeaders };

/** A webhook endpoint that answers with the statuses given, one a delivery, and then 200. */
export async function openReceiver(statuses: (number | 'hang')[] = []) {
  const received: Received[] = [];
  const server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', chunk => chunks.push(chunk));
    req.on('end', () => {
      received.push({ body: Buffer.concat(chunks), headers: req.headers });
      const status = statuses.shift() ?? 200;
      if (status !== 'hang') res.writeHead(status).end();
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1/webhooks/stripe`,
    received,
    async close() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

/** Waits for something to become true, at most five seconds. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 5_000; Date.now() < end; await sleep(20)) if (await condition()) return;
  throw new Error('it did not happen within five seconds');
}

let counter = 0;

/** A sign-up as the product would send it, different each time. */
export function aSignUp() {
  counter += 1;
  const signUpId = `0198f000-0000-7000-8000-${String(counter).padStart(12, '0')}`;
  return { signUpId, agencyName: `Harbour ${counter}`, email: `owner${counter}@example.com`, country: 'AU' };
}

/** A customer with an open checkout of the starter plan. */
export async function anOpenCheckout(world: World, signUp = aSignUp()) {
  const { customerId } = await world.gateway.createCustomer(signUp);
  const checkout = await world.gateway.createCheckout({
    signUpId: signUp.signUpId,
    customerId,
    priceLookupKey: 'reeve_starter_monthly',
    successUrl: 'http://localhost:3000/welcome?checkout={CHECKOUT_SESSION_ID}',
    cancelUrl: 'http://localhost:3000/sign-up',
    currency: 'aud',
  });
  return { signUp, customerId, checkout };
}

export const goodCard = { number: '4242 4242 4242 4242', expiry: '12/34', cvc: '123', name: 'Ada Lovelace' };

/** Posts a form as a browser would, without following where it leads. */
export function postForm(url: string | URL, fields: Record<string, string>): Promise<Response> {
  return fetch(url, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
}

/** A customer who has paid for the starter plan. */
export async function aPaidSubscription(world: World) {
  const bought = await anOpenCheckout(world);
  await postForm(bought.checkout.url, goodCard);
  const customer = await world.gateway.fetchCustomer(bought.customerId);
  const subscription = customer?.subscriptions[0];
  if (!subscription) throw new Error('paying made no subscription');
  return { ...bought, subscription, subscriptionId: subscription.subscriptionId };
}

/** The DomainError that a call ends with. */
export async function refusal(call: Promise<unknown>): Promise<DomainError> {
  const error: unknown = await call.then(
    () => new Error('it was not refused'),
    (reason: unknown) => reason,
  );
  if (error instanceof DomainError) return error;
  throw error;
}
