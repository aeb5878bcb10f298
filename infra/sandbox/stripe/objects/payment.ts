import { newId } from '../core/ids.ts';
import { type JsonObject, nulls, type StripeObject } from '../core/json.ts';

export type Card = { brand: string; last4: string; expMonth: number; expYear: number };

type NewPayment = { amount: number; currency: string; customer: string; paymentMethod: string };

export function newPaymentIntent(now: number, input: NewPayment & { charge: string }): StripeObject {
  const id = newId('pi');
  return {
    id,
    object: 'payment_intent',
    ...nulls(`
      allowed_payment_method_types application application_fee_amount automatic_payment_methods canceled_at
      cancellation_reason customer_account excluded_payment_method_types last_payment_error
      managed_payments next_action on_behalf_of payment_method_configuration_details processing
      receipt_email review shipping statement_descriptor statement_descriptor_suffix transfer_data
      transfer_group
    `),
    amount: input.amount,
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: input.amount,
    capture_method: 'automatic',
    client_secret: `${id}_secret_${newId('', 24).slice(1)}`,
    confirmation_method: 'automatic',
    created: now,
    currency: input.currency,
    customer: input.customer,
    description: 'Subscription creation',
    latest_charge: input.charge,
    livemode: false,
    metadata: {},
    payment_method: input.paymentMethod,
    payment_method_options: {},
    payment_method_types: ['card'],
    setup_future_usage: 'off_session',
    status: 'succeeded',
  };
}

export function newCharge(now: number, input: NewPayment & { id: string; card: Card }): StripeObject {
  return {
    id: input.id,
    object: 'charge',
    ...nulls(`
      application application_fee application_fee_amount failure_balance_transaction failure_code
      failure_message on_behalf_of payment_intent receipt_email receipt_number receipt_url review shipping
      source_transfer statement_descriptor statement_descriptor_suffix transfer_data transfer_group
    `),
    amount: input.amount,
    amount_captured: input.amount,
    amount_refunded: 0,
    balance_transaction: newId('txn'),
    billing_details: { address: emptyAddress(), email: null, name: null, phone: null, tax_id: null },
    calculated_statement_descriptor: 'REEVE SANDBOX',
    captured: true,
    created: now,
    currency: input.currency,
    customer: input.customer,
    description: 'Subscription creation',
    disputed: false,
    fraud_details: {},
    livemode: false,
    metadata: {},
    outcome: approved(),
    paid: true,
    payment_method: input.paymentMethod,
    payment_method_details: { card: cardDetails(input.card), type: 'card' },
    refunded: false,
    refunds: { object: 'list', data: [], has_more: false, url: `/v1/charges/${input.id}/refunds` },
    status: 'succeeded',
  };
}

function approved(): JsonObject {
  return {
    advice_code: null,
    network_advice_code: null,
    network_decline_code: null,
    network_status: 'approved_by_network',
    reason: null,
    seller_message: 'Payment complete.',
    type: 'authorized',
  };
}

function cardDetails(card: Card): JsonObject {
  return {
    ...nulls(`
      amount_authorized authorization_code extended_authorization incremental_authorization installments
      mandate multicapture network_token network_transaction_id overcapture regulated_status three_d_secure
      transaction_link_id wallet
    `),
    brand: card.brand,
    checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
    country: 'US',
    exp_month: card.expMonth,
    exp_year: card.expYear,
    fingerprint: newId('', 16).slice(1),
    funding: 'credit',
    last4: card.last4,
    network: card.brand,
  };
}

function emptyAddress(): JsonObject {
  return { city: null, country: null, line1: null, line2: null, postal_code: null, state: null };
}

export function newInvoicePayment(now: number, input: { invoice: StripeObject; paymentIntent: string }): StripeObject {
  return {
    id: newId('inpay'),
    object: 'invoice_payment',
    amount_paid: input.invoice.amount_paid ?? 0,
    amount_requested: input.invoice.amount_due ?? 0,
    created: now,
    currency: input.invoice.currency ?? null,
    invoice: input.invoice.id,
    is_default: true,
    livemode: false,
    payment: { payment_intent: input.paymentIntent, type: 'payment_intent' },
    status: 'paid',
    status_transitions: { canceled_at: null, paid_at: now },
  };
}

type NewRefund = { charge: StripeObject; amount: number; reason: string | null; metadata: JsonObject };

export function newRefund(now: number, input: NewRefund): StripeObject {
  return {
    id: newId('re'),
    object: 'refund',
    amount: input.amount,
    balance_transaction: newId('txn'),
    charge: input.charge.id,
    created: now,
    currency: input.charge.currency ?? null,
    customer: input.charge.customer ?? null,
    customer_account: null,
    destination_details: {
      card: { reference_status: 'pending', reference_type: 'acquirer_reference_number', type: 'refund' },
      type: 'card',
    },
    metadata: input.metadata,
    payment_intent: input.charge.payment_intent ?? null,
    payment_method: input.charge.payment_method ?? null,
    reason: input.reason,
    receipt_number: null,
    source_transfer_reversal: null,
    status: 'succeeded',
    transfer_reversal: null,
  };
}
