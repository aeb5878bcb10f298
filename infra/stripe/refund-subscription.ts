import type Stripe from 'stripe';
import type { RefundSummary, SubscriptionCommand } from '../../src/billing/payment-gateway.port.ts';
import { DomainError } from '../../src/kernel/errors.ts';
import { asking, askingFor, isRefusal } from './errors.ts';
import { writeOnce } from './write-once.ts';

type Payment = { source: { payment_intent: string } | { charge: string }; paidMinor: number };
type Refund = RefundSummary['refunds'][number];

/** Since API version 2025-03-31 an invoice may have several payments, each a payment intent or a charge. */
export async function refundSubscription(stripe: Stripe, input: SubscriptionCommand): Promise<RefundSummary> {
  const payments = await askingFor(() => paymentsOf(stripe, input.subscriptionId));
  if (!payments?.length) return { outcome: 'nothing_paid', refunds: [] };
  let outcome: RefundSummary['outcome'] = 'already_refunded';
  const refunds: Refund[] = [];
  for (const payment of payments) {
    if (await refundPayment(stripe, input, payment)) outcome = 'refunded';
    refunds.push(...(await asking(() => refundsOf(stripe, payment))));
  }
  return { outcome, refunds };
}

async function paymentsOf(stripe: Stripe, subscription: string): Promise<Payment[]> {
  const payments: Payment[] = [];
  for await (const invoice of stripe.invoices.list({ subscription, limit: 100 })) {
    if (invoice.amount_paid === 0) continue;
    for await (const paid of stripe.invoicePayments.list({ invoice: invoice.id, status: 'paid', limit: 100 }))
      payments.push({ source: sourceOf(paid.payment), paidMinor: paid.amount_paid ?? 0 });
  }
  return payments.filter(payment => payment.paidMinor > 0);
}

/** @throws DomainError `payment_provider_refused` for money that came in outside Stripe: only people can return it. */
function sourceOf(payment: Stripe.InvoicePayment['payment']): Payment['source'] {
  if (payment.payment_intent) return { payment_intent: idOf(payment.payment_intent) };
  if (payment.charge) return { charge: idOf(payment.charge) };
  throw new DomainError('payment_provider_refused', 'a payment was made outside the payment provider', {
    facts: { paymentType: payment.type },
  });
}

/** Answers whether this call gave anything back. A refund that failed counts as none, and gets a key of its own. */
async function refundPayment(stripe: Stripe, input: SubscriptionCommand, payment: Payment): Promise<boolean> {
  const earlier = await asking(() => refundsOf(stripe, payment));
  const failed = earlier.filter(refund => !counts(refund)).length;
  return writeOnce({
    key: `${input.idempotencyKey}:${Object.values(payment.source)[0]}:${failed}`,
    look: async () => {
      const refunded = (await asking(() => refundsOf(stripe, payment))).filter(counts);
      return refunded.reduce((sum, refund) => sum + refund.amountMinor, 0) >= payment.paidMinor ? false : null;
    },
    write: idempotencyKey => createRefund(stripe, input, payment, idempotencyKey),
  });
}

async function createRefund(
  stripe: Stripe,
  input: SubscriptionCommand,
  payment: Payment,
  idempotencyKey: string,
): Promise<boolean> {
  try {
    await asking(() =>
      stripe.refunds.create(
        {
          ...payment.source,
          reason: 'requested_by_customer',
          metadata: { subscriptionId: input.subscriptionId },
        },
        { idempotencyKey },
      ),
    );
    return true;
  } catch (error) {
    if (isRefusal(error, 'charge_already_refunded')) return false;
    throw error;
  }
}

async function refundsOf(stripe: Stripe, payment: Payment): Promise<Refund[]> {
  const refunds: Refund[] = [];
  for await (const refund of stripe.refunds.list({ ...payment.source, limit: 100 }))
    refunds.push({
      refundId: refund.id,
      amountMinor: refund.amount,
      currency: refund.currency,
      status: refund.status,
    });
  return refunds;
}

function counts(refund: Refund): boolean {
  return refund.status !== 'failed' && refund.status !== 'canceled';
}

function idOf(reference: string | { id: string }): string {
  return typeof reference === 'string' ? reference : reference.id;
}
