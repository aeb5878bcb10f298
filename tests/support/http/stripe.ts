import { randomBytes } from 'node:crypto';
import Stripe from 'stripe';
import type { BillingApiDeps } from '../../../api/deps.ts';
import { createStripeSandbox, type StripeSandbox } from '../../../infra/sandbox/stripe/sandbox.ts';
import { createStripeGateway } from '../../../infra/stripe/gateway.ts';
import { regions } from '../../../src/agencies/regions.ts';

export const stripeSecretKey = 'sk_test_tests0123456789';
const webhookSecret = 'whsec_tests0123456789abcdef';

export type TestBilling = { sandbox: StripeSandbox; billing: BillingApiDeps; url: URL };

/** The Stripe sandbox in this process, and the gateway that the API is handed; stop the sandbox after. */
export async function startBilling(webhookUrl?: string): Promise<TestBilling> {
  const sandbox = createStripeSandbox({
    databaseFile: ':memory:',
    secretKey: stripeSecretKey,
    webhookSecret,
    ...(webhookUrl ? { webhookUrl } : {}),
    delivery: { retryBaseMs: 100 },
  });
  const { url } = await sandbox.start(0);
  const payments = createStripeGateway({ secretKey: stripeSecretKey, webhookSecret, apiUrl: url });
  return { sandbox, url, billing: { payments, regions, expectedEvents: { livemode: false, account: null } } };
}

export type EventFields = {
  id?: string;
  type?: string;
  livemode?: boolean;
  account?: string;
  customerId?: string | null;
};

/** An event as Stripe sends it, as far as anybody looks at it. */
export function stripeEvent(fields: EventFields = {}): { id: string } & Record<string, unknown> {
  const {
    id = `evt_${randomBytes(12).toString('hex')}`,
    type = 'customer.updated',
    livemode = false,
    account,
  } = fields;
  const customer = fields.customerId === undefined ? `cus_${randomBytes(7).toString('hex')}` : fields.customerId;
  return {
    id,
    object: 'event',
    api_version: Stripe.API_VERSION,
    created: Math.floor(Date.now() / 1000),
    type,
    livemode,
    ...(account ? { account } : {}),
    pending_webhooks: 1,
    request: { id: null, idempotency_key: null },
    data: {
      object: customer ? { id: customer, object: 'customer' } : { id: 'prod_tests', object: 'product' },
    },
  };
}

/** The Stripe-Signature header for a body; `at` is the instant of signing. */
export const signatureOf = (body: object | string, at = new Date(), secret = webhookSecret): string =>
  Stripe.webhooks.generateTestHeaderString({
    payload: typeof body === 'string' ? body : JSON.stringify(body),
    secret,
    timestamp: Math.floor(at.getTime() / 1000),
  });
