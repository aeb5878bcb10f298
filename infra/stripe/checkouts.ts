import type Stripe from 'stripe';
import type { Checkout, NewCheckout, Price } from '../../src/billing/payment-gateway.port.ts';
import { DomainError } from '../../src/kernel/errors.ts';
import { asking, askingFor } from './errors.ts';
import { readCheckout, readPrice } from './replies.ts';
import { writeOnce } from './write-once.ts';

type OpenCheckout = Checkout & { url: string };

/** @throws DomainError `price_unknown` when no active price has the lookup key. */
export async function createCheckout(stripe: Stripe, input: NewCheckout): Promise<OpenCheckout> {
  const [price] = await findPrices(stripe, [input.priceLookupKey]);
  if (!price) throw new DomainError('price_unknown', `no active price has the lookup key ${input.priceLookupKey}`);
  const attempt = String(input.attempt ?? 0);
  return writeOnce({
    key: `checkout:${input.signUpId}:${attempt}`,
    look: () => asking(() => openCheckoutOf(stripe, input, attempt)),
    write: idempotencyKey =>
      asking(async () => {
        const session = await stripe.checkout.sessions.create(sessionParams(input, price, attempt), { idempotencyKey });
        return opened(readCheckout(session));
      }),
  });
}

function sessionParams(input: NewCheckout, price: Price, attempt: string): Stripe.Checkout.SessionCreateParams {
  const metadata = { signUpId: input.signUpId, attempt };
  return {
    mode: 'subscription',
    customer: input.customerId,
    client_reference_id: input.signUpId,
    line_items: [{ price: price.priceId, quantity: 1 }],
    success_url: input.successUrl,
    cancel_url: input.cancelUrl,
    metadata,
    subscription_data: { metadata },
    ...(input.currency && { currency: input.currency }),
  };
}

async function openCheckoutOf(stripe: Stripe, input: NewCheckout, attempt: string): Promise<OpenCheckout | null> {
  const sessions = stripe.checkout.sessions.list({ customer: input.customerId, status: 'open', limit: 100 });
  for await (const session of sessions)
    if (session.metadata?.signUpId === input.signUpId && session.metadata.attempt === attempt)
      return opened(readCheckout(session));
  return null;
}

function opened(checkout: Checkout): OpenCheckout {
  if (checkout.url) return { ...checkout, url: checkout.url };
  throw new DomainError('payment_provider_refused', 'the payment provider made a checkout without a page');
}

export async function getCheckout(stripe: Stripe, checkoutId: string): Promise<Checkout | null> {
  const session = await askingFor(() => stripe.checkout.sessions.retrieve(checkoutId));
  return session && readCheckout(session);
}

export function findPrices(stripe: Stripe, lookupKeys: readonly string[]): Promise<Price[]> {
  return asking(async () => {
    const found: Price[] = [];
    // Stripe takes ten lookup keys at a time.
    for (let from = 0; from < lookupKeys.length; from += 10) {
      const prices = stripe.prices.list({ lookup_keys: lookupKeys.slice(from, from + 10), active: true, limit: 100 });
      for await (const price of prices) found.push(readPrice(price));
    }
    return found;
  });
}
