import { z } from 'zod';
import type { Declaration } from '../declaration.ts';
import { nobody, serving } from '../declaration.ts';
import { flag, origin } from '../schemas.ts';

export const stripe = {
  stripeSecretKey: {
    env: 'STRIPE_SECRET_KEY',
    doc: 'Secret or restricted key of the Stripe account; its mode must agree with STRIPE_LIVEMODE.',
    expected: 'a key that begins with sk_test_, sk_live_, rk_test_ or rk_live_',
    schema: z.string().regex(/^[sr]k_(test|live)_[A-Za-z0-9_]{8,}$/),
    neededBy: serving,
    secret: true,
    example: 'sk_test_changeme0123',
  },
  stripeWebhookSecret: {
    env: 'STRIPE_WEBHOOK_SECRET',
    doc: 'Signing secret of the webhook endpoint.',
    expected: 'a secret that begins with whsec_',
    schema: z.string().regex(/^whsec_[A-Za-z0-9+/=_-]{16,}$/),
    neededBy: ['api'],
    secret: true,
    example: 'whsec_changeme0123456789',
  },
  stripeLivemode: {
    env: 'STRIPE_LIVEMODE',
    doc: "Whether events of Stripe's live mode are the ones that count; events of the other mode are recorded as ignored.",
    expected: 'true or false',
    schema: flag,
    neededBy: serving,
    fallback: 'false',
    example: 'false',
  },
  stripeAccount: {
    env: 'STRIPE_ACCOUNT',
    doc: 'The account whose events count, where the endpoint also hears of others.',
    expected: 'an account id that begins with acct_',
    schema: z.string().regex(/^acct_[A-Za-z0-9]+$/),
    neededBy: nobody,
    takenBy: serving,
    example: 'acct_example0123',
  },
  stripeApiUrl: {
    env: 'STRIPE_API_URL',
    doc: "Another place than Stripe's own API: the sandbox. Production refuses hosts of a private network.",
    expected: 'an origin such as http://127.0.0.1:4010',
    schema: origin,
    neededBy: nobody,
    takenBy: serving,
    example: 'http://127.0.0.1:4010',
  },
} as const satisfies Record<string, Declaration>;
