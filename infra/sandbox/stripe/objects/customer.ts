import { newId } from '../core/ids.ts';
import type { JsonObject, StripeObject } from '../core/json.ts';

export type CustomerFields = {
  name?: string | undefined;
  email?: string | undefined;
  description?: string | undefined;
  phone?: string | undefined;
  address?: { [field: string]: string | undefined } | undefined;
  metadata?: JsonObject | undefined;
};

const addressFields = ['city', 'country', 'line1', 'line2', 'postal_code', 'state'];

export function fullAddress(address: CustomerFields['address']): JsonObject | null {
  if (!address) return null;
  return Object.fromEntries(addressFields.map(field => [field, address[field] ?? null]));
}

export function newCustomer(now: number, input: CustomerFields): StripeObject {
  return {
    id: newId('cus', 14),
    object: 'customer',
    address: fullAddress(input.address),
    balance: 0,
    created: now,
    currency: null,
    default_source: null,
    delinquent: false,
    description: input.description ?? null,
    discount: null,
    email: input.email ?? null,
    invoice_prefix: newId('', 8).slice(1).toUpperCase(),
    invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
    livemode: false,
    metadata: input.metadata ?? {},
    name: input.name ?? null,
    next_invoice_sequence: 1,
    phone: input.phone ?? null,
    preferred_locales: [],
    shipping: null,
    tax_exempt: 'none',
    test_clock: null,
  };
}
