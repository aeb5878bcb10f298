import { newId } from '../core/ids.ts';
import { type JsonObject, nulls, type StripeObject } from '../core/json.ts';

export type NewSession = {
  customer: StripeObject | null;
  customerEmail: string | null;
  price: StripeObject;
  quantity: number;
  currency: string;
  amount: number;
  successUrl: string;
  cancelUrl: string | null;
  clientReferenceId: string | null;
  metadata: JsonObject;
  subscriptionMetadata: JsonObject;
  expiresAt: number;
  publicUrl: string;
};

/** Fields whose name begins with `sandbox_` are ours and never answered. */
export function newCheckoutSession(now: number, input: NewSession): StripeObject {
  const id = newId('cs_test', 58);
  return {
    id,
    object: 'checkout.session',
    ...nothing(),
    adaptive_pricing: { enabled: false },
    amount_subtotal: input.amount,
    amount_total: input.amount,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    cancel_url: input.cancelUrl,
    client_reference_id: input.clientReferenceId,
    created: now,
    currency: input.currency,
    custom_fields: [],
    custom_text: { after_submit: null, shipping_address: null, submit: null, terms_of_service_acceptance: null },
    customer: input.customer?.id ?? null,
    customer_details: input.customer && customerDetails(input.customer),
    customer_email: input.customerEmail,
    discounts: [],
    expires_at: input.expiresAt,
    livemode: false,
    metadata: input.metadata,
    mode: 'subscription',
    payment_method_collection: 'always',
    payment_method_options: { card: { request_three_d_secure: 'automatic' } },
    payment_method_types: ['card'],
    payment_status: 'unpaid',
    phone_number_collection: { enabled: false },
    saved_payment_method_options: {
      allow_redisplay_filters: ['always'],
      payment_method_remove: 'disabled',
      payment_method_save: null,
    },
    shipping_options: [],
    status: 'open',
    success_url: input.successUrl,
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    url: `${input.publicUrl}/c/pay/${id}`,
    sandbox_price: input.price.id,
    sandbox_quantity: input.quantity,
    sandbox_subscription_metadata: input.subscriptionMetadata,
  };
}

export function customerDetails(customer: StripeObject): JsonObject {
  return {
    address: customer.address ?? null,
    business_name: null,
    email: customer.email ?? null,
    individual_name: null,
    name: customer.name ?? null,
    phone: customer.phone ?? null,
    tax_exempt: 'none',
    tax_ids: [],
  };
}

/** The fields that a checkout of a subscription leaves empty here. */
function nothing(): JsonObject {
  return nulls(`
    after_expiration allow_promotion_codes billing_address_collection client_secret collected_information
    consent consent_collection currency_conversion customer_account customer_creation
    integration_identifier invoice invoice_creation locale managed_payments origin_context payment_intent
    payment_link payment_method_configuration_details permissions recovered_from setup_intent
    shipping_address_collection shipping_cost submit_type subscription ui_mode wallet_options
  `);
}
