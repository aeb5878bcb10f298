import { z } from 'zod';
import { currentSession, expireSession } from '../billing/checkout.ts';
import { type Context, listed, type Operation, operation } from '../core/context.ts';
import { invalidRequest, missing, parameterMissing } from '../core/http-error.ts';
import { type StripeObject, text } from '../core/json.ts';
import { filled, integer, lists, metadata, takes } from '../core/params.ts';
import { where } from '../core/store.ts';
import { newCheckoutSession } from '../objects/checkout-session.ts';
import { amountIn } from '../objects/price.ts';
import { existingCustomer, merged } from './customers.ts';

const address = filled.regex(/^https?:\/\//, 'Not a valid URL');

const newSession = takes({
  mode: z.enum(['subscription'], 'the sandbox knows subscription only').optional(),
  customer: filled.optional(),
  customer_email: filled.optional(),
  client_reference_id: filled.max(200).optional(),
  line_items: z.array(z.strictObject({ price: filled, quantity: integer.optional() })).min(1),
  success_url: address.optional(),
  cancel_url: address.optional(),
  currency: filled.optional(),
  expires_at: integer.optional(),
  metadata: metadata.optional(),
  subscription_data: z.strictObject({ metadata: metadata.optional() }).optional(),
});
type NewSession = z.output<typeof newSession>;

export const checkoutOperations: Operation[] = [
  operation('checkout.sessions.create', 'POST /v1/checkout/sessions', newSession, createSession),

  operation(
    'checkout.sessions.list',
    'GET /v1/checkout/sessions',
    lists({
      customer: filled.optional(),
      subscription: filled.optional(),
      status: z.enum(['open', 'complete', 'expired']).optional(),
    }),
    (context, params) => {
      for (const open of context.store.all('checkout.session', where('$.status', 'open')))
        currentSession(context, open.id);
      return listed(context, 'checkout.session', {
        url: '/v1/checkout/sessions',
        params,
        filters: [
          ...where('$.customer', params.customer),
          ...where('$.subscription', params.subscription),
          ...where('$.status', params.status),
        ],
      });
    },
  ),

  operation('checkout.sessions.retrieve', 'GET /v1/checkout/sessions/:id', takes({}), (context, _params, id) =>
    currentSession(context, id),
  ),

  operation('checkout.sessions.expire', 'POST /v1/checkout/sessions/:id/expire', takes({}), (context, _params, id) => {
    const session = currentSession(context, id);
    if (session.status === 'open') return expireSession(context, session);
    const state = String(session.status);
    throw invalidRequest(`Only Checkout Sessions with a status in ["open"] can be expired. This one is ${state}.`);
  }),
];

function createSession(context: Context, params: NewSession): StripeObject {
  if (!params.mode) throw parameterMissing('mode');
  if (!params.success_url) throw parameterMissing('success_url');
  const [line, second] = params.line_items;
  if (!line) throw parameterMissing('line_items');
  if (second) throw invalidRequest('The sandbox sells one price at a time.', { param: 'line_items[1]' });
  const price = context.store.find('price', line.price);
  if (!price) throw missing('price', line.price, 'line_items[0][price]');
  if (price.active !== true)
    throw invalidRequest(`The price specified is inactive.`, {
      code: 'product_inactive',
      param: 'line_items[0][price]',
    });
  const currency = params.currency ?? text(price, 'currency');
  const unit = amountIn(price, currency);
  if (unit === null) throw invalidRequest(`The price ${price.id} does not support ${currency}.`, { param: 'currency' });
  const quantity = line.quantity ?? 1;
  if (quantity < 1) throw invalidRequest('Quantity must be at least 1.', { param: 'line_items[0][quantity]' });
  return context.store.insert(
    newCheckoutSession(context.now, {
      customer: params.customer === undefined ? null : existingCustomer(context, params.customer, 'customer'),
      customerEmail: params.customer_email ?? null,
      price,
      quantity,
      currency,
      amount: unit * quantity,
      successUrl: params.success_url,
      cancelUrl: params.cancel_url ?? null,
      clientReferenceId: params.client_reference_id ?? null,
      metadata: merged({}, params.metadata),
      subscriptionMetadata: merged({}, params.subscription_data?.metadata),
      expiresAt: expiry(context.now, params.expires_at),
      publicUrl: context.publicUrl,
    }),
  );
}

/** Between 30 minutes and 24 hours from now, as at Stripe. */
function expiry(now: number, asked: number | undefined): number {
  const expiresAt = asked ?? now + 86_400;
  if (expiresAt >= now + 1_800 - 60 && expiresAt <= now + 86_400 + 60) return expiresAt;
  const message = 'The `expires_at` timestamp must be between 30 minutes and 24 hours from Checkout Session creation.';
  throw invalidRequest(message, { param: 'expires_at' });
}
