import type { Context } from '../core/context.ts';
import { missing } from '../core/http-error.ts';
import { isJsonObject, number, type StripeObject, text } from '../core/json.ts';
import { customerDetails } from '../objects/checkout-session.ts';
import { newCustomer } from '../objects/customer.ts';
import type { Card } from '../objects/payment.ts';
import { startSubscription } from './start-subscription.ts';

/** The session as of now: expired if its time has come, its page where the sandbox listens today. @throws 404 */
export function currentSession(context: Context, id: string): StripeObject {
  const session = context.store.find('checkout.session', id);
  if (!session) throw missing('checkout.session', id);
  if (session.status !== 'open') return session;
  if (number(session, 'expires_at') <= context.now) return expireSession(context, session);
  const url = `${context.publicUrl}/c/pay/${id}`;
  return session.url === url ? session : context.store.update({ ...session, url });
}

export function expireSession(context: Context, session: StripeObject): StripeObject {
  const expired = context.store.update({ ...session, status: 'expired', url: null });
  context.emit('checkout.session.expired', expired);
  return expired;
}

/** The buyer has paid: the subscription begins. A session that is no longer open is returned as it is. */
export function completeSession(context: Context, session: StripeObject, card: Card): StripeObject {
  if (session.status !== 'open') return session;
  const price = context.store.find('price', text(session, 'sandbox_price'));
  if (!price) throw missing('price', text(session, 'sandbox_price'));
  const customer = customerOf(context, session);
  const subscription = startSubscription(context, {
    customer,
    price,
    quantity: number(session, 'sandbox_quantity'),
    currency: text(session, 'currency'),
    metadata: isJsonObject(session.sandbox_subscription_metadata) ? session.sandbox_subscription_metadata : {},
    start: 'paid',
    card,
  });
  const completed = context.store.update({
    ...session,
    customer: customer.id,
    customer_details: customerDetails(customer),
    invoice: subscription.latest_invoice ?? null,
    payment_status: 'paid',
    status: 'complete',
    subscription: subscription.id,
    url: null,
  });
  context.emit('checkout.session.completed', completed);
  return completed;
}

function customerOf(context: Context, session: StripeObject): StripeObject {
  const known = session.customer === null ? undefined : context.store.find('customer', text(session, 'customer'));
  if (known && known.deleted !== true) return known;
  const email = typeof session.customer_email === 'string' ? session.customer_email : undefined;
  const customer = context.store.insert(newCustomer(context.now, { email }));
  context.emit('customer.created', customer);
  return customer;
}
