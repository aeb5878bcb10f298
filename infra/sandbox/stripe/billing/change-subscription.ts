import type { Context } from '../core/context.ts';
import { missing } from '../core/http-error.ts';
import type { StripeObject } from '../core/json.ts';

const ended = ['canceled', 'incomplete_expired'];

/** Ends it now, without proration. @throws 404 for one that is over, as Stripe does. */
export function cancelSubscription(
  context: Context,
  subscription: StripeObject,
  details: { comment?: string | undefined; feedback?: string | undefined } = {},
): StripeObject {
  if (ended.includes(String(subscription.status))) throw missing('subscription', subscription.id);
  const cancelled = context.store.update({
    ...subscription,
    status: 'canceled',
    canceled_at: context.now,
    ended_at: context.now,
    cancellation_details: {
      comment: details.comment ?? null,
      feedback: details.feedback ?? null,
      feedback_option: null,
      reason: 'cancellation_requested',
    },
  });
  context.emit('customer.subscription.deleted', cancelled);
  return cancelled;
}

/** What months and failing cards do at Stripe, at once: for the control page and tests. */
export function setStatus(context: Context, subscription: StripeObject, status: string): StripeObject {
  if (status === 'canceled') return cancelSubscription(context, subscription);
  const changed = context.store.update({ ...subscription, status });
  const type =
    status === 'paused'
      ? 'customer.subscription.paused'
      : subscription.status === 'paused'
        ? 'customer.subscription.resumed'
        : 'customer.subscription.updated';
  context.emit(type, changed, { status: subscription.status ?? null });
  return changed;
}
