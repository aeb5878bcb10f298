import { newId } from '../core/ids.ts';
import type { JsonObject, StripeObject } from '../core/json.ts';

type NewProduct = {
  id?: string | undefined;
  name: string;
  description?: string | undefined;
  metadata?: JsonObject | undefined;
};

export function newProduct(now: number, input: NewProduct): StripeObject {
  return {
    id: input.id ?? newId('prod', 14),
    object: 'product',
    active: true,
    created: now,
    default_price: null,
    description: input.description ?? null,
    images: [],
    livemode: false,
    marketing_features: [],
    metadata: input.metadata ?? {},
    name: input.name,
    package_dimensions: null,
    shippable: null,
    statement_descriptor: null,
    tax_code: null,
    unit_label: null,
    updated: now,
    url: null,
  };
}
