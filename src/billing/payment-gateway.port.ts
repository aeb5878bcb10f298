import type { SubscriptionStatus } from './subscription-access.ts';

/**
 * All that the product asks of its payment provider, in its own words. Every method talks to the network: never call
 * one inside a unit of work. Every method may throw:
 * - DomainError `payment_provider_refused`: final, the same call fails again;
 * - DomainError `payment_resource_missing`: final, an id or lookup key that the provider does not know;
 * - PaymentGatewayUnavailable: network, time-out, 409, 429 or 5xx. Repeat the same call, with the same keys.
 */
export type PaymentGateway = {
  /** Idempotent by `signUpId`. */
  createCustomer(input: NewCustomer): Promise<{ customerId: string }>;
  /** Idempotent by `signUpId` and `attempt`; an open checkout of the same two is returned again. */
  createCheckout(input: NewCheckout): Promise<Checkout & { url: string }>;
  /** `null` when there is no such checkout. */
  getCheckout(checkoutId: string): Promise<Checkout | null>;
  /** Active prices with these lookup keys; a key without a price is left out. */
  findPrices(lookupKeys: readonly string[]): Promise<Price[]>;
  /** The customer with all its subscriptions, newest first, over all pages; `null` when there never was such a one. */
  fetchCustomer(customerId: string): Promise<Customer | null>;
  /** Cancels at once, without proration. Repeating it, and cancelling what is over or unknown, succeeds. */
  cancelSubscription(input: SubscriptionCommand): Promise<Cancellation>;
  /** Gives back all that was paid for the subscription. Repeating it refunds nothing twice. */
  refundSubscription(input: SubscriptionCommand): Promise<RefundSummary>;
  /**
   * Checks the signature over the bytes as they came, then its age (300 s at most).
   * @throws DomainError `webhook_signature_missing`, `webhook_signature_invalid`, `webhook_too_old`
   */
  verifyEvent(rawBody: Buffer, signatureHeader: string | undefined, now?: Date): ProviderEvent;
  /** Events about customers made after this instant, newest first, a page at a time. Stripe keeps them for 30 days. */
  listEventsSince(input: { createdAfter: Date }): AsyncIterable<ProviderEvent[]>;
};

export type NewCustomer = { signUpId: string; agencyName: string; email: string; country: string };

export type NewCheckout = {
  signUpId: string;
  customerId: string;
  priceLookupKey: string;
  /** May contain `{CHECKOUT_SESSION_ID}`, which the provider fills in. */
  successUrl: string;
  cancelUrl: string;
  /** Raise it for a new link after the last one expired. Default 0. */
  attempt?: number;
  /** ISO 4217, lower case; default: the price's own currency. */
  currency?: string;
};

export type Checkout = {
  checkoutId: string;
  /** `null` once it is paid or expired. */
  url: string | null;
  status: 'open' | 'complete' | 'expired';
  expiresAt: Date;
  customerId: string | null;
  subscriptionId: string | null;
  signUpId: string | null;
};

export type Price = {
  priceId: string;
  lookupKey: string;
  currency: string;
  /** Minor units of `currency`; `null` for a price that is not a flat one. */
  amountMinor: number | null;
  interval: 'day' | 'week' | 'month' | 'year' | null;
};

export type Customer = {
  customerId: string;
  deleted: boolean;
  name: string | null;
  email: string | null;
  /** ISO 3166-1 alpha-2, from the billing address. */
  country: string | null;
  metadata: Readonly<Record<string, string>>;
  subscriptions: Subscription[];
};

export type Subscription = {
  subscriptionId: string;
  status: SubscriptionStatus;
  priceId: string | null;
  priceLookupKey: string | null;
  quantity: number;
  metadata: Readonly<Record<string, string>>;
  currentPeriodEndsAt: Date | null;
  cancelAtPeriodEnd: boolean;
  canceledAt: Date | null;
  createdAt: Date;
  latestInvoice: Invoice | null;
};

export type Invoice = {
  invoiceId: string;
  status: 'draft' | 'open' | 'paid' | 'uncollectible' | 'void' | null;
  amountPaidMinor: number;
  currency: string;
};

/** `idempotencyKey`: of the run, the step and its generation, 200 characters at most. */
export type SubscriptionCommand = { subscriptionId: string; idempotencyKey: string };

export type Cancellation = { outcome: 'cancelled' | 'already_over' | 'missing' };

export type RefundSummary = {
  /** `nothing_paid`: no money ever came in, or there is no such subscription. */
  outcome: 'refunded' | 'already_refunded' | 'nothing_paid';
  refunds: { refundId: string; amountMinor: number; currency: string; status: string | null }[];
};

export type ProviderEvent = {
  id: string;
  type: string;
  /** The connected account it is about; `null` for the account that the endpoint belongs to. */
  account: string | null;
  livemode: boolean;
  objectId: string | null;
  objectType: string | null;
  customerId: string | null;
  createdAt: Date;
};

/** The provider could not be reached or would not answer now. Says nothing about whether the call took effect. */
export class PaymentGatewayUnavailable extends Error {
  override readonly name = 'PaymentGatewayUnavailable';
  readonly reason: 'network' | 'timeout' | 'conflict' | 'rate_limited' | 'server_error';
  /** The provider's own id of the request, for its support; `null` when no answer came. */
  readonly requestId: string | null;

  constructor(reason: PaymentGatewayUnavailable['reason'], requestId: string | null, options?: ErrorOptions) {
    super(`the payment provider did not answer (${reason})`, options);
    this.reason = reason;
    this.requestId = requestId;
  }
}

/** The event types that say something about a customer: what the webhook endpoint subscribes to. */
export const customerEventTypes = [
  'customer.created',
  'customer.updated',
  'customer.deleted',
  'customer.subscription.created',
  'customer.subscription.updated',
  'customer.subscription.deleted',
  'customer.subscription.paused',
  'customer.subscription.resumed',
  'checkout.session.completed',
  'checkout.session.expired',
  'invoice.paid',
  'invoice.payment_failed',
  'charge.refunded',
] as const;
