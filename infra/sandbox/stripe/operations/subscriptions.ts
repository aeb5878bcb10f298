import { z } from 'zod';
import { cancelSubscription } from '../billing/change-subscription.ts';
import { startSubscription } from '../billing/start-subscription.ts';
import { type Context, listed, type Operation, operation } from '../core/context.ts';
import { invalidRequest, missing } from '../core/http-error.ts';
import { type StripeObject, text } from '../core/json.ts';
import { filled, flag, integer, lists, metadata, range, takes } from '../core/params.ts';
import { type Filter, where, whereCreated } from '../core/store.ts';
import { existingCustomer, merged } from './customers.ts';

const statuses = [
  ...['incomplete', 'incomplete_expired', 'trialing', 'active', 'past_due', 'canceled', 'unpaid', 'paused'],
  ...['all', 'ended'],
] as const;

/** As in the dashboard: for a customer who bought by telephone. */
const newSubscription = takes({
  customer: filled,
  items: z.array(z.strictObject({ price: filled, quantity: integer.optional() })).min(1),
  currency: filled.optional(),
  metadata: metadata.optional(),
  trial_period_days: integer.optional(),
  payment_behavior: z.enum(['allow_incomplete', 'default_incomplete', 'error_if_incomplete']).optional(),
});
type NewSubscription = z.output<typeof newSubscription>;

export const subscriptionOperations: Operation[] = [
  operation('subscriptions.create', 'POST /v1/subscriptions', newSubscription, create),

  operation(
    'subscriptions.list',
    'GET /v1/subscriptions',
    lists({
      customer: filled.optional(),
      price: filled.optional(),
      status: z.enum(statuses).optional(),
      created: range.optional(),
    }),
    (context, params) => {
      if (params.customer && !context.store.find('customer', params.customer))
        throw missing('customer', params.customer, 'customer');
      return listed(context, 'subscription', {
        url: '/v1/subscriptions',
        params,
        filters: [
          ...where('$.customer', params.customer),
          ...where('$.items.data[0].price.id', params.price),
          ...withStatus(params.status),
          ...whereCreated(params.created),
        ],
      });
    },
  ),

  operation('subscriptions.retrieve', 'GET /v1/subscriptions/:id', takes({}), (context, _params, id) =>
    existing(context, id),
  ),

  operation(
    'subscriptions.update',
    'POST /v1/subscriptions/:id',
    takes({ metadata: metadata.optional(), cancel_at_period_end: flag.optional() }),
    (context, params, id) => {
      const before = existing(context, id);
      if (before.status === 'canceled')
        throw invalidRequest('A canceled subscription can only update its cancellation_details and metadata.');
      const changed = context.store.update({
        ...before,
        metadata: merged(before.metadata, params.metadata),
        cancel_at_period_end: params.cancel_at_period_end ?? before.cancel_at_period_end ?? false,
      });
      context.emit('customer.subscription.updated', changed);
      return changed;
    },
  ),

  operation(
    'subscriptions.cancel',
    'DELETE /v1/subscriptions/:id',
    takes({
      invoice_now: flag.optional(),
      prorate: flag.optional(),
      cancellation_details: z.strictObject({ comment: filled.optional(), feedback: filled.optional() }).optional(),
    }),
    (context, params, id) => cancelSubscription(context, existing(context, id), params.cancellation_details),
  ),
];

function existing(context: Context, id: string): StripeObject {
  const subscription = context.store.find('subscription', id);
  if (!subscription) throw missing('subscription', id);
  return subscription;
}

function create(context: Context, params: NewSubscription): StripeObject {
  const customer = existingCustomer(context, params.customer, 'customer');
  const [item, second] = params.items;
  if (!item || second) throw invalidRequest('The sandbox sells one price at a time.', { param: 'items[1]' });
  const price = context.store.find('price', item.price);
  if (!price) throw missing('price', item.price, 'items[0][price]');
  const start = params.payment_behavior === 'default_incomplete' ? 'incomplete' : 'paid';
  return startSubscription(context, {
    customer,
    price,
    quantity: item.quantity ?? 1,
    currency: params.currency ?? text(price, 'currency'),
    metadata: merged({}, params.metadata),
    start: params.trial_period_days ? 'trial' : start,
    trialDays: params.trial_period_days,
  });
}

/** Without a status Stripe lists all that are not canceled. */
function withStatus(status: (typeof statuses)[number] | undefined): Filter[] {
  if (status === 'all') return [];
  if (status === 'ended')
    return [{ sql: "json_extract(body, '$.status') in ('canceled', 'incomplete_expired')", values: [] }];
  return status ? where('$.status', status) : [{ sql: "json_extract(body, '$.status') <> 'canceled'", values: [] }];
}
