import { newId } from '../core/ids.ts';
import { type JsonObject, nulls, number, type StripeObject, text } from '../core/json.ts';

export type NewInvoice = {
  subscription: StripeObject;
  customer: StripeObject;
  price: StripeObject;
  quantity: number;
  total: number;
  paid: boolean;
  periodEnd: number;
  billingReason: 'subscription_create' | 'subscription_cycle';
};

export function newInvoice(now: number, input: NewInvoice): StripeObject {
  const id = newId('in');
  const currency = text(input.subscription, 'currency');
  return {
    id,
    object: 'invoice',
    ...amounts(input),
    ...nothing(),
    ...buyer(input.customer),
    account_country: 'AU',
    account_name: 'Reeve sandbox',
    attempt_count: input.paid && input.total > 0 ? 1 : 0,
    attempted: input.paid,
    auto_advance: false,
    automatic_tax: { disabled_reason: null, enabled: false, liability: null, provider: null, status: null },
    billing_reason: input.billingReason,
    collection_method: 'charge_automatically',
    created: now,
    currency,
    default_tax_rates: [],
    discounts: [],
    effective_at: now,
    ending_balance: 0,
    issuer: { type: 'self' },
    lines: linesOf(id, now, currency, input),
    livemode: false,
    metadata: {},
    number: invoiceNumber(input.customer),
    parent: parentOf(input.subscription),
    payment_settings: { default_mandate: null, payment_method_options: null, payment_method_types: null },
    period_end: now,
    period_start: now,
    status: input.paid ? 'paid' : 'open',
    status_transitions: {
      finalized_at: now,
      marked_uncollectible_at: null,
      paid_at: input.paid ? now : null,
      voided_at: null,
    },
    total_discount_amounts: [],
    total_pretax_credit_amounts: [],
    total_taxes: [],
  };
}

function invoiceNumber(customer: StripeObject): string {
  return `${text(customer, 'invoice_prefix')}-${String(number(customer, 'next_invoice_sequence')).padStart(4, '0')}`;
}

function buyer(customer: StripeObject): JsonObject {
  return {
    customer: customer.id,
    customer_address: customer.address ?? null,
    customer_email: customer.email ?? null,
    customer_name: customer.name ?? null,
    customer_phone: customer.phone ?? null,
    customer_tax_exempt: 'none',
    customer_tax_ids: [],
  };
}

function parentOf(subscription: StripeObject): JsonObject {
  return {
    quote_details: null,
    subscription_details: { metadata: subscription.metadata ?? {}, subscription: subscription.id },
    type: 'subscription_details',
  };
}

function amounts(input: NewInvoice): JsonObject {
  const paid = input.paid ? input.total : 0;
  return {
    amount_due: input.total,
    amount_overpaid: 0,
    amount_paid: paid,
    amount_paid_off_stripe: 0,
    amount_remaining: input.total - paid,
    amount_shipping: 0,
    post_payment_credit_notes_amount: 0,
    pre_payment_credit_notes_amount: 0,
    starting_balance: 0,
    subtotal: input.total,
    subtotal_excluding_tax: input.total,
    total: input.total,
    total_excluding_tax: input.total,
  };
}

/** The fields that the sandbox never fills. */
function nothing(): JsonObject {
  return nulls(`
    account_tax_ids application automatically_finalizes_at custom_fields customer_account
    customer_shipping default_payment_method default_source description due_date footer from_invoice
    hosted_invoice_url invoice_pdf last_finalization_error latest_revision next_payment_attempt
    on_behalf_of receipt_number rendering shipping_cost shipping_details statement_descriptor test_clock
    webhooks_delivered_at
  `);
}

function linesOf(invoice: string, now: number, currency: string, input: NewInvoice): JsonObject {
  const line: JsonObject = {
    id: newId('il'),
    object: 'line_item',
    amount: input.total,
    currency,
    description: `${input.quantity} × ${input.price.lookup_key ?? input.price.id}`,
    discount_amounts: [],
    discountable: true,
    discounts: [],
    invoice,
    livemode: false,
    metadata: {},
    parent: {
      invoice_item_details: null,
      subscription_item_details: {
        invoice_item: null,
        proration: false,
        proration_details: null,
        subscription: input.subscription.id,
        subscription_item: null,
      },
      type: 'subscription_item_details',
    },
    period: { end: input.periodEnd, start: now },
    pretax_credit_amounts: [],
    pricing: {
      price_details: { price: input.price.id, product: text(input.price, 'product') },
      type: 'price_details',
      unit_amount_decimal: String(input.total / input.quantity),
    },
    quantity: input.quantity,
    quantity_decimal: String(input.quantity),
    subscription: input.subscription.id,
    subtotal: input.total,
    taxes: [],
  };
  return { object: 'list', data: [line], has_more: false, url: `/v1/invoices/${invoice}/lines` };
}
