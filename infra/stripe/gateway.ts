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
  /** Called before each use of the network; throws inside a unit of work. */
  beforeCall?: () => void;
};

/** The payment gateway over Stripe's official library. It cannot tell Stripe from a sandbox: only the place differs. */
export function createStripeGateway(options: StripeGatewayOptions): PaymentGateway {
  const stripe = createStripeClient(options);
  const outside = () => {
    options.beforeCall?.();
    return stripe;
  };
  return {
    createCustomer: async input => createCustomer(outside(), input),
    createCheckout: async input => createCheckout(outside(), input),
    getCheckout: async checkoutId => getCheckout(outside(), checkoutId),
    findPrices: async lookupKeys => findPrices(outside(), lookupKeys),
    fetchCustomer: async customerId => fetchCustomer(outside(), customerId),
    cancelSubscription: async input => cancelSubscription(outside(), input),
    refundSubscription: async input => refundSubscription(outside(), input),
    verifyEvent: (rawBody, signatureHeader, now = new Date()) =>
      verifyEvent(stripe, options.webhookSecret ?? '', rawBody, signatureHeader, now),
    listEventsSince: input => listEventsSince(outside(), input.createdAfter),
  };
}
