import { z } from 'zod';
import { type Context, listed, type Operation, operation } from '../core/context.ts';
import { invalidRequest, missing } from '../core/http-error.ts';
import { isJsonObject, number, type StripeObject } from '../core/json.ts';
import { filled, integer, lists, metadata, takes } from '../core/params.ts';
import { where } from '../core/store.ts';
import { newRefund } from '../objects/payment.ts';
import { merged } from './customers.ts';

const newRefundParams = takes({
  charge: filled.optional(),
  payment_intent: filled.optional(),
  amount: integer.optional(),
  reason: z.enum(['duplicate', 'fraudulent', 'requested_by_customer']).optional(),
  metadata: metadata.optional(),
});
type NewRefund = z.output<typeof newRefundParams>;

export const refundOperations: Operation[] = [
  operation('refunds.create', 'POST /v1/refunds', newRefundParams, create),

  operation(
    'refunds.list',
    'GET /v1/refunds',
    lists({ charge: filled.optional(), payment_intent: filled.optional() }),
    (context, params) =>
      listed(context, 'refund', {
        url: '/v1/refunds',
        params,
        filters: [...where('$.charge', params.charge), ...where('$.payment_intent', params.payment_intent)],
      }),
  ),

  operation('refunds.retrieve', 'GET /v1/refunds/:id', takes({}), (context, _params, id) => {
    const refund = context.store.find('refund', id);
    if (!refund) throw missing('refund', id);
    return refund;
  }),
];

function create(context: Context, params: NewRefund): StripeObject {
  const charge = chargeOf(context, params);
  const left = number(charge, 'amount_captured') - number(charge, 'amount_refunded');
  if (left === 0) {
    const message = `Charge ${charge.id} has already been refunded.`;
    throw invalidRequest(message, { code: 'charge_already_refunded' });
  }
  const amount = params.amount ?? left;
  if (amount < 1 || amount > left) {
    const message = `Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`;
    throw invalidRequest(message, { param: 'amount' });
  }
  const refund = context.store.insert(
    newRefund(context.now, { charge, amount, reason: params.reason ?? null, metadata: merged({}, params.metadata) }),
  );
  const refunded = number(charge, 'amount_refunded') + amount;
  const earlier = isJsonObject(charge.refunds) && Array.isArray(charge.refunds.data) ? charge.refunds.data : [];
  const changed = context.store.update({
    ...charge,
    amount_refunded: refunded,
    refunded: amount === left,
    refunds: { object: 'list', data: [refund, ...earlier], has_more: false, url: `/v1/charges/${charge.id}/refunds` },
  });
  context.emit('refund.created', refund);
  context.emit('charge.refunded', changed);
  return refund;
}

function chargeOf(context: Context, params: NewRefund): StripeObject {
  if (params.charge) {
    const charge = context.store.find('charge', params.charge);
    if (!charge) throw missing('charge', params.charge, 'charge');
    return charge;
  }
  if (!params.payment_intent) {
    const message = 'One of the following params should be provided for this request: payment_intent or charge.';
    throw invalidRequest(message, { code: 'parameter_missing' });
  }
  if (!context.store.find('payment_intent', params.payment_intent))
    throw missing('payment_intent', params.payment_intent, 'payment_intent');
  const [charge] = context.store.all('charge', where('$.payment_intent', params.payment_intent), 1);
  if (!charge) throw invalidRequest('This PaymentIntent does not have a successful charge to refund.');
  return charge;
}
