import type { PaymentGateway } from '../../src/billing/payment-gateway.port.ts';
import { cancelSubscription } from './cancel-subscription.ts';
import { createCheckout, findPrices, getCheckout } from './checkouts.ts';
import { createStripeClient, type StripeClientOptions } from './client.ts';
import { createCustomer, fetchCustomer } from './customers.ts';
import { listEventsSince, verifyEvent } from './events.ts';
import { refundSubscription } from './refund-subscription.ts';

export type StripeGatewayOptions = StripeClientOptions & {
  /** Signing secret of the webhook endpoint. A process that receives no events may leave it out. */
  webhookSecret?: string;
};

/** The payment gateway over Stripe's official library. It cannot tell Stripe from a sandbox: only the place differs. */
export function createStripeGateway(options: StripeGatewayOptions): PaymentGateway {
  const stripe = createStripeClient(options);
  return {
    createCustomer: async input => createCustomer(stripe, input),
    createCheckout: async input => createCheckout(stripe, input),
    getCheckout: async checkoutId => getCheckout(stripe, checkoutId),
    findPrices: async lookupKeys => findPrices(stripe, lookupKeys),
    fetchCustomer: async customerId => fetchCustomer(stripe, customerId),
    cancelSubscription: async input => cancelSubscription(stripe, input),
    refundSubscription: async input => refundSubscription(stripe, input),
    verifyEvent: (rawBody, signatureHeader, now = new Date()) =>
      verifyEvent(stripe, options.webhookSecret ?? '', rawBody, signatureHeader, now),
    listEventsSince: input => listEventsSince(stripe, input.createdAfter),
  };
}
