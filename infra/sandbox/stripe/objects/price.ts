import { newId } from '../core/ids.ts';
import { isJsonObject, type JsonObject, number, type StripeObject, text } from '../core/json.ts';

export type NewPrice = {
  product: string;
  currency: string;
  unitAmount: number;
  /** Amounts in further currencies, by ISO 4217 code in lower case. */
  otherAmounts?: Record<string, number>;
  interval: 'day' | 'week' | 'month' | 'year';
  intervalCount?: number | undefined;
  lookupKey?: string | undefined;
  nickname?: string | undefined;
  metadata?: JsonObject | undefined;
};

export function newPrice(now: number, input: NewPrice): StripeObject {
  const amounts = { [input.currency]: input.unitAmount, ...input.otherAmounts };
  return {
    id: newId('price'),
    object: 'price',
    active: true,
    billing_scheme: 'per_unit',
    created: now,
    currency: input.currency,
    // Answered only when it is expanded, as at Stripe.
    currency_options: Object.fromEntries(Object.entries(amounts).map(([code, amount]) => [code, option(amount)])),
    custom_unit_amount: null,
    livemode: false,
    lookup_key: input.lookupKey ?? null,
    metadata: input.metadata ?? {},
    nickname: input.nickname ?? null,
    product: input.product,
    recurring: {
      interval: input.interval,
      interval_count: input.intervalCount ?? 1,
      meter: null,
      usage_type: 'licensed',
    },
    tax_behavior: 'unspecified',
    tiers_mode: null,
    transform_quantity: null,
    type: 'recurring',
    unit_amount: input.unitAmount,
    unit_amount_decimal: String(input.unitAmount),
  };
}

function option(amount: number): JsonObject {
  return {
    custom_unit_amount: null,
    tax_behavior: 'unspecified',
    unit_amount: amount,
    unit_amount_decimal: String(amount),
  };
}

/** Minor units of one unit in this currency, or `null` when the price has no amount in it. */
export function amountIn(price: StripeObject, currency: string): number | null {
  if (text(price, 'currency') === currency) return number(price, 'unit_amount');
  const options = isJsonObject(price.currency_options) ? price.currency_options : {};
  const chosen = options[currency];
  return isJsonObject(chosen) ? number(chosen, 'unit_amount') : null;
}
