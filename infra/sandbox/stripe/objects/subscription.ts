import { newId } from '../core/ids.ts';
import { isJsonObject, type JsonObject, nulls, type StripeObject } from '../core/json.ts';

export type NewSubscription = {
  customer: string;
  price: StripeObject;
  quantity: number;
  currency: string;
  status: string;
  periodEnd: number;
  trialEnd: number | null;
  paymentMethod: string | null;
  metadata: JsonObject;
};

export function newSubscription(now: number, input: NewSubscription): StripeObject {
  const id = newId('sub');
  return {
    id,
    object: 'subscription',
    ...nulls(`
      application application_fee_percent billing_cycle_anchor_config billing_thresholds cancel_at
      canceled_at customer_account days_until_due default_source description ended_at latest_invoice
      managed_payments next_pending_invoice_item_invoice on_behalf_of pause_collection
      pending_invoice_item_interval pending_setup_intent pending_update schedule test_clock transfer_data
    `),
    automatic_tax: { disabled_reason: null, enabled: false, liability: null },
    billing_cycle_anchor: input.trialEnd ?? now,
    billing_mode: { flexible: null, type: 'classic' },
    billing_schedules: [],
    cancel_at_period_end: false,
    cancellation_details: { comment: null, feedback: null, feedback_option: null, reason: null },
    collection_method: 'charge_automatically',
    created: now,
    currency: input.currency,
    customer: input.customer,
    default_payment_method: input.paymentMethod,
    default_tax_rates: [],
    discounts: [],
    invoice_settings: {
      account_tax_ids: null,
      custom_fields: null,
      description: null,
      footer: null,
      issuer: { type: 'self' },
    },
    items: itemsOf(id, now, input),
    livemode: false,
    metadata: input.metadata,
    payment_settings: { payment_method_options: null, payment_method_types: null, save_default_payment_method: 'off' },
    start_date: now,
    status: input.status,
    trial_end: input.trialEnd,
    trial_settings: { end_behavior: { missing_payment_method: 'create_invoice' } },
    trial_start: input.trialEnd === null ? null : now,
  };
}

/** The same subscription with its price as the price is now. */
export function withPrice(subscription: StripeObject, price: JsonObject): StripeObject {
  const items = isJsonObject(subscription.items) ? subscription.items : {};
  const data = (Array.isArray(items.data) ? items.data : []).map(item =>
    isJsonObject(item) ? { ...item, price } : item,
  );
  return { ...subscription, items: { ...items, data } };
}

function itemsOf(subscription: string, now: number, input: NewSubscription): JsonObject {
  const { currency_options: _hidden, ...price } = input.price;
  return {
    object: 'list',
    data: [
      {
        id: newId('si', 14),
        object: 'subscription_item',
        billing_thresholds: null,
        created: now,
        current_period_end: input.periodEnd,
        current_period_start: now,
        discounts: [],
        metadata: {},
        price,
        quantity: input.quantity,
        subscription,
        tax_rates: [],
      },
    ],
    has_more: false,
    url: `/v1/subscription_items?subscription=${subscription}`,
  };
}
