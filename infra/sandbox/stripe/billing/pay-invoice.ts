import type { Context } from '../core/context.ts';
import { newId } from '../core/ids.ts';
import { number, type StripeObject, text } from '../core/json.ts';
import { type Card, newCharge, newInvoicePayment, newPaymentIntent } from '../objects/payment.ts';

export const testCard: Card = { brand: 'visa', last4: '4242', expMonth: 12, expYear: 2034 };

/** Records that a paid invoice was paid by this card: payment intent, charge, and the link from the invoice to them. */
export function payInvoice(context: Context, invoice: StripeObject, paymentMethod: string, card: Card): void {
  const amount = number(invoice, 'amount_paid');
  if (amount === 0) return;
  const payment = { amount, currency: text(invoice, 'currency'), customer: text(invoice, 'customer'), paymentMethod };
  const chargeId = newId('ch');
  const intent = context.store.insert(newPaymentIntent(context.now, { ...payment, charge: chargeId }));
  const charge = newCharge(context.now, { ...payment, id: chargeId, card });
  context.store.insert({ ...charge, payment_intent: intent.id });
  const link = context.store.insert(newInvoicePayment(context.now, { invoice, paymentIntent: intent.id }));
  context.emit('charge.succeeded', { ...charge, payment_intent: intent.id });
  context.emit('payment_intent.succeeded', intent);
  context.emit('invoice_payment.paid', link);
}
