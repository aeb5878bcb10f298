import { z } from 'zod';
import type { Checkout, Customer, Price, ProviderEvent, Subscription } from '../../src/billing/payment-gateway.port.ts';
import { subscriptionStatuses } from '../../src/billing/subscription-access.ts';
import { vendorId } from '../../src/billing/vendor-id.ts';
import { DomainError } from '../../src/kernel/errors.ts';

/** Stripe's instants are whole seconds since 1970. */
const instant = z.number().transform(seconds => new Date(seconds * 1000));
const metadata = z.record(z.string(), z.string());
/** A reference is an id or, if it was expanded, the object itself. */
const reference = z.union([z.string(), z.object({ id: z.string() }).transform(object => object.id)]).nullable();

const price = z.object({ id: z.string(), lookup_key: z.string().nullable() });

const invoice = z.object({
  id: z.string(),
  status: z.enum(['draft', 'open', 'paid', 'uncollectible', 'void']).nullable(),
  amount_paid: z.int(),
  currency: z.string(),
});

const subscription = z.object({
  id: z.string(),
  status: z.enum(subscriptionStatuses),
  items: z.object({ data: z.array(z.object({ price, quantity: z.int().optional(), current_period_end: instant })) }),
  metadata,
  cancel_at_period_end: z.boolean(),
  canceled_at: instant.nullable(),
  created: instant,
  latest_invoice: invoice.nullable(),
});

const customer = z.object({
  id: z.string(),
  deleted: z.boolean().default(false),
  name: z.string().nullish(),
  email: z.string().nullish(),
  address: z.object({ country: z.string().nullish() }).nullish(),
  metadata: metadata.default({}),
});

const checkout = z.object({
  id: z.string(),
  url: z.string().nullable(),
  status: z.enum(['open', 'complete', 'expired']),
  expires_at: instant,
  customer: reference,
  subscription: reference,
  metadata: metadata.nullable(),
});

const soldPrice = z.object({
  id: z.string(),
  lookup_key: z.string(),
  currency: z.string(),
  unit_amount: z.int().nullable(),
  recurring: z.object({ interval: z.enum(['day', 'week', 'month', 'year']) }).nullable(),
});

/** Ids that become part of rows and workflow ids. */
const eventReference = z.union([vendorId(), z.object({ id: vendorId() }).transform(object => object.id)]).nullable();
/** Up to the year 9999: what the ledger can hold. */
const eventInstant = z
  .int()
  .min(0)
  .max(253_402_300_799)
  .transform(seconds => new Date(seconds * 1000));

const event = z.object({
  object: z.literal('event'),
  id: vendorId(),
  type: z.string().max(200),
  account: vendorId().nullish(),
  livemode: z.boolean(),
  created: eventInstant,
  data: z.object({
    object: z.looseObject({
      id: z.string().max(255).optional(),
      object: z.string().max(200),
      // One of another form is none of ours: the event is recorded, and wakes nobody.
      customer: eventReference.optional().catch(null),
    }),
  }),
});

/** @throws DomainError `payment_provider_refused` when the reply has not the shape that our API version promises. */
function parsed<T>(schema: z.ZodType<T>, reply: unknown): T {
  const result = schema.safeParse(reply);
  if (result.success) return result.data;
  const at = result.error.issues[0]?.path.join('.') ?? '';
  throw new DomainError('payment_provider_refused', `the payment provider's reply is not understood at ${at}`);
}

export function readCheckout(reply: unknown): Checkout {
  const it = parsed(checkout, reply);
  return {
    checkoutId: it.id,
    url: it.url,
    status: it.status,
    expiresAt: it.expires_at,
    customerId: it.customer,
    subscriptionId: it.subscription,
    signUpId: it.metadata?.signUpId ?? null,
  };
}

export function readPrice(reply: unknown): Price {
  const it = parsed(soldPrice, reply);
  return {
    priceId: it.id,
    lookupKey: it.lookup_key,
    currency: it.currency,
    amountMinor: it.unit_amount,
    interval: it.recurring?.interval ?? null,
  };
}

export function readSubscription(reply: unknown): Subscription {
  const it = parsed(subscription, reply);
  const item = it.items.data[0];
  const paid = it.latest_invoice;
  return {
    subscriptionId: it.id,
    status: it.status,
    priceId: item?.price.id ?? null,
    priceLookupKey: item?.price.lookup_key ?? null,
    quantity: item?.quantity ?? 1,
    metadata: it.metadata,
    currentPeriodEndsAt: item?.current_period_end ?? null,
    cancelAtPeriodEnd: it.cancel_at_period_end,
    canceledAt: it.canceled_at,
    createdAt: it.created,
    latestInvoice: paid && {
      invoiceId: paid.id,
      status: paid.status,
      amountPaidMinor: paid.amount_paid,
      currency: paid.currency,
    },
  };
}

export function readCustomer(reply: unknown, subscriptions: Subscription[]): Customer {
  const it = parsed(customer, reply);
  return {
    customerId: it.id,
    deleted: it.deleted,
    name: it.name ?? null,
    email: it.email ?? null,
    country: it.address?.country ?? null,
    metadata: it.metadata,
    subscriptions,
  };
}

export function readEvent(reply: unknown): ProviderEvent {
  const it = parsed(event, reply);
  const subject = it.data.object;
  const objectId = subject.id ?? null;
  return {
    id: it.id,
    type: it.type,
    account: it.account ?? null,
    livemode: it.livemode,
    objectId,
    objectType: subject.object,
    customerId:
      subject.object === 'customer' ? (vendorId().safeParse(objectId).data ?? null) : (subject.customer ?? null),
    createdAt: it.created,
  };
}
