import { z } from 'zod';
import { type Context, listed, type Operation, operation } from '../core/context.ts';
import { missing } from '../core/http-error.ts';
import type { StripeObject } from '../core/json.ts';
import { filled, lists, range, takes } from '../core/params.ts';
import { where, whereCreated } from '../core/store.ts';

function retrieval(name: string, path: string, type: string): Operation {
  return operation(`${name}.retrieve`, `GET /v1/${path}/:id`, takes({}), (context, _params, id) =>
    existing(context, type, id),
  );
}

function existing(context: Context, type: string, id: string): StripeObject {
  const object = context.store.find(type, id);
  if (!object) throw missing(type, id);
  return object;
}

export const paymentOperations: Operation[] = [
  retrieval('invoices', 'invoices', 'invoice'),
  retrieval('invoicePayments', 'invoice_payments', 'invoice_payment'),
  retrieval('paymentIntents', 'payment_intents', 'payment_intent'),
  retrieval('charges', 'charges', 'charge'),

  operation(
    'invoices.list',
    'GET /v1/invoices',
    lists({
      customer: filled.optional(),
      subscription: filled.optional(),
      status: z.enum(['draft', 'open', 'paid', 'uncollectible', 'void']).optional(),
      created: range.optional(),
    }),
    (context, params) => {
      if (params.subscription && !context.store.find('subscription', params.subscription))
        throw missing('subscription', params.subscription, 'subscription');
      return listed(context, 'invoice', {
        url: '/v1/invoices',
        params,
        filters: [
          ...where('$.customer', params.customer),
          ...where('$.parent.subscription_details.subscription', params.subscription),
          ...where('$.status', params.status),
          ...whereCreated(params.created),
        ],
      });
    },
  ),

  operation(
    'invoicePayments.list',
    'GET /v1/invoice_payments',
    lists({
      invoice: filled.optional(),
      status: z.enum(['canceled', 'open', 'paid']).optional(),
      payment: z.strictObject({ type: z.enum(['payment_intent']), payment_intent: filled.optional() }).optional(),
    }),
    (context, params) =>
      listed(context, 'invoice_payment', {
        url: '/v1/invoice_payments',
        params,
        filters: [
          ...where('$.invoice', params.invoice),
          ...where('$.status', params.status),
          ...where('$.payment.payment_intent', params.payment?.payment_intent),
        ],
      }),
  ),

  operation(
    'paymentIntents.list',
    'GET /v1/payment_intents',
    lists({ customer: filled.optional(), created: range.optional() }),
    (context, params) =>
      listed(context, 'payment_intent', {
        url: '/v1/payment_intents',
        params,
        filters: [...where('$.customer', params.customer), ...whereCreated(params.created)],
      }),
  ),

  operation(
    'charges.list',
    'GET /v1/charges',
    lists({ customer: filled.optional(), payment_intent: filled.optional() }),
    (context, params) =>
      listed(context, 'charge', {
        url: '/v1/charges',
        params,
        filters: [...where('$.customer', params.customer), ...where('$.payment_intent', params.payment_intent)],
      }),
  ),
];
