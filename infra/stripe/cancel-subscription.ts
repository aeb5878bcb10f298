import type Stripe from 'stripe';
import type { Cancellation, SubscriptionCommand } from '../../src/billing/payment-gateway.port.ts';
import { askingFor } from './errors.ts';
import { writeOnce } from './write-once.ts';

const over = ['canceled', 'incomplete_expired'];

export function cancelSubscription(stripe: Stripe, input: SubscriptionCommand): Promise<Cancellation> {
  return writeOnce<Cancellation>({
    key: input.idempotencyKey,
    look: () => ending(stripe, input.subscriptionId),
    write: async idempotencyKey => {
      const cancelled = await askingFor(() =>
        stripe.subscriptions.cancel(input.subscriptionId, { invoice_now: false, prorate: false }, { idempotencyKey }),
      );
      // Stripe calls a subscription that ended between our look and our call "missing".
      return { outcome: cancelled ? 'cancelled' : 'already_over' };
    },
  });
}

async function ending(stripe: Stripe, subscriptionId: string): Promise<Cancellation | null> {
  const subscription = await askingFor(() => stripe.subscriptions.retrieve(subscriptionId));
  if (!subscription) return { outcome: 'missing' };
  return over.includes(subscription.status) ? { outcome: 'already_over' } : null;
}
