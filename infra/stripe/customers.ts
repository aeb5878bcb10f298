import type Stripe from 'stripe';
import type { Customer, NewCustomer, Subscription } from '../../src/billing/payment-gateway.port.ts';
import { asking, askingFor } from './errors.ts';
import { readCustomer, readSubscription } from './replies.ts';
import { writeOnce } from './write-once.ts';

export function createCustomer(stripe: Stripe, input: NewCustomer): Promise<{ customerId: string }> {
  return writeOnce({
    key: `customer:${input.signUpId}`,
    look: () => asking(() => customerOf(stripe, input)),
    write: idempotencyKey =>
      asking(async () => {
        const customer = await stripe.customers.create(
          {
            name: input.agencyName,
            email: input.email,
            address: { country: input.country },
            metadata: { signUpId: input.signUpId },
          },
          { idempotencyKey },
        );
        return { customerId: customer.id };
      }),
  });
}

/** Listed, not searched: Stripe's search lags behind by up to a minute. */
async function customerOf(stripe: Stripe, input: NewCustomer): Promise<{ customerId: string } | null> {
  for await (const customer of stripe.customers.list({ email: input.email, limit: 100 }))
    if (customer.metadata.signUpId === input.signUpId) return { customerId: customer.id };
  return null;
}

export async function fetchCustomer(stripe: Stripe, customerId: string): Promise<Customer | null> {
  const customer = await askingFor(() => stripe.customers.retrieve(customerId));
  if (!customer) return null;
  const subscriptions = await askingFor(() => subscriptionsOf(stripe, customerId));
  return readCustomer(customer, subscriptions ?? []);
}

async function subscriptionsOf(stripe: Stripe, customer: string): Promise<Subscription[]> {
  const found: Subscription[] = [];
  const pages = stripe.subscriptions.list({ customer, status: 'all', limit: 100, expand: ['data.latest_invoice'] });
  for await (const subscription of pages) found.push(readSubscription(subscription));
  return found;
}
