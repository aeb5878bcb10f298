import type { Context } from '../core/context.ts';
import { invalidRequest } from '../core/http-error.ts';
import { newId } from '../core/ids.ts';
import { isJsonObject, type JsonObject, number, type StripeObject, text } from '../core/json.ts';
import { newInvoice } from '../objects/invoice.ts';
import type { Card } from '../objects/payment.ts';
import { amountIn } from '../objects/price.ts';
import { newSubscription } from '../objects/subscription.ts';
import { payInvoice, testCard } from './pay-invoice.ts';

export type StartSubscription = {
  customer: StripeObject;
  price: StripeObject;
  quantity: number;
  currency: string;
  metadata: JsonObject;
  /** `incomplete`: the first payment did not succeed, and its invoice stays open. */
  start: 'paid' | 'incomplete' | 'trial';
  trialDays?: number | undefined;
  card?: Card;
};

const daySeconds = 86_400;
const statusOf = { paid: 'active', incomplete: 'incomplete', trial: 'trialing' } as const;

/** A subscription with its first invoice and, if it was paid, the payment: what Stripe does in one step. */
export function startSubscription(context: Context, input: StartSubscription): StripeObject {
  const unit = amountIn(input.price, input.currency);
  if (unit === null) {
    const message = `The price ${input.price.id} has no amount in ${input.currency}.`;
    throw invalidRequest(message, { param: 'currency' });
  }
  const { now, store } = context;
  const trialEnd = input.start === 'trial' ? now + (input.trialDays ?? 14) * daySeconds : null;
  const periodEnd = trialEnd ?? periodAfter(now, input.price);
  const paymentMethod = input.start === 'paid' ? newId('pm') : null;
  const status = statusOf[input.start];
  const draft = newSubscription(now, {
    ...input,
    customer: input.customer.id,
    status,
    periodEnd,
    trialEnd,
    paymentMethod,
  });
  const invoice = store.insert(
    newInvoice(now, {
      ...input,
      subscription: draft,
      total: trialEnd ? 0 : unit * input.quantity,
      paid: input.start !== 'incomplete',
      periodEnd,
      billingReason: 'subscription_create',
    }),
  );
  const subscription = store.insert({ ...draft, latest_invoice: invoice.id });
  countInvoice(context, input);
  context.emit('customer.subscription.created', subscription);
  announceInvoice(context, invoice);
  if (paymentMethod) payInvoice(context, invoice, paymentMethod, input.card ?? testCard);
  return subscription;
}

function announceInvoice(context: Context, invoice: StripeObject): void {
  context.emit('invoice.created', invoice);
  context.emit('invoice.finalized', invoice);
  const outcome =
    invoice.status === 'paid' ? ['invoice.paid', 'invoice.payment_succeeded'] : ['invoice.payment_failed'];
  for (const type of outcome) context.emit(type, invoice);
}

function countInvoice(context: Context, input: StartSubscription): void {
  context.store.update({
    ...input.customer,
    currency: input.currency,
    next_invoice_sequence: number(input.customer, 'next_invoice_sequence') + 1,
  });
}

/** One interval later, in UTC; the last days of a month stay within the next month. */
function periodAfter(now: number, price: StripeObject): number {
  const recurring = isJsonObject(price.recurring) ? price.recurring : {};
  const count = number(recurring, 'interval_count');
  const interval = text(recurring, 'interval');
  if (interval === 'day' || interval === 'week') return now + count * daySeconds * (interval === 'week' ? 7 : 1);
  const from = new Date(now * 1000);
  const to = new Date(from);
  to.setUTCDate(1);
  to.setUTCMonth(from.getUTCMonth() + count * (interval === 'year' ? 12 : 1));
  const last = new Date(Date.UTC(to.getUTCFullYear(), to.getUTCMonth() + 1, 0)).getUTCDate();
  to.setUTCDate(Math.min(from.getUTCDate(), last));
  return Math.floor(to.getTime() / 1000);
}
