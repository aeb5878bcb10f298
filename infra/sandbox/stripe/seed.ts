import { type Plan, plans } from '../../../src/billing/plans.ts';
import type { Context } from './core/context.ts';
import { isJsonObject, type StripeObject } from './core/json.ts';
import { where } from './core/store.ts';
import { amountIn, newPrice } from './objects/price.ts';
import { newProduct } from './objects/product.ts';

/** Makes a product and a price for each plan, once; a plan whose amounts changed gets a new price under its key. */
export function seedPlans(context: Context): void {
  for (const plan of plans) seedPlan(context, plan);
}

function seedPlan(context: Context, plan: Plan): void {
  const id = `prod_reeve_${plan.key}`;
  const product =
    context.store.find('product', id) ??
    context.store.insert(newProduct(context.now, { id, name: plan.name, description: plan.summary }));
  const [current] = context.store.all('price', where('$.lookup_key', plan.priceLookupKey), 1);
  if (current && sameAmounts(current, plan)) return;
  if (current) context.store.update({ ...current, lookup_key: null, active: false });
  const { aud, ...otherAmounts } = plan.amountMinor;
  const price = newPrice(context.now, {
    product: product.id,
    currency: 'aud',
    unitAmount: aud,
    otherAmounts,
    interval: plan.interval,
    lookupKey: plan.priceLookupKey,
    nickname: plan.name,
  });
  context.store.insert(price);
  context.store.update({ ...product, default_price: price.id });
}

function sameAmounts(price: StripeObject, plan: Plan): boolean {
  const known = isJsonObject(price.currency_options) ? Object.keys(price.currency_options) : [];
  const wanted = Object.entries(plan.amountMinor);
  return known.length === wanted.length && wanted.every(([currency, amount]) => amountIn(price, currency) === amount);
}
