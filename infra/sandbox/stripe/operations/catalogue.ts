import { z } from 'zod';
import { type Context, listed, type Operation, operation } from '../core/context.ts';
import { invalidRequest, missing, parameterMissing } from '../core/http-error.ts';
import type { StripeObject } from '../core/json.ts';
import { filled, flag, integer, lists, metadata, range, takes } from '../core/params.ts';
import { where, whereCreated, whereIn } from '../core/store.ts';
import { newPrice } from '../objects/price.ts';
import { newProduct } from '../objects/product.ts';
import { withPrice } from '../objects/subscription.ts';

const currency = filled.regex(/^[a-zA-Z]{3}$/, 'not a currency').transform(code => code.toLowerCase());

const newPriceParams = takes({
  currency,
  product: filled.optional(),
  unit_amount: integer.optional(),
  currency_options: z.record(currency, z.strictObject({ unit_amount: integer })).optional(),
  recurring: z.strictObject({
    interval: z.enum(['day', 'week', 'month', 'year']),
    interval_count: integer.optional(),
  }),
  lookup_key: filled.max(200).optional(),
  transfer_lookup_key: flag.optional(),
  nickname: filled.optional(),
  metadata: metadata.optional(),
});

const changedPriceParams = takes({
  active: flag.optional(),
  nickname: filled.optional(),
  lookup_key: filled.max(200).optional(),
  transfer_lookup_key: flag.optional(),
});

export const catalogueOperations: Operation[] = [
  operation(
    'products.create',
    'POST /v1/products',
    takes({ id: filled.optional(), name: filled, description: filled.optional(), metadata: metadata.optional() }),
    (context, params) => {
      if (params.id && context.store.any(params.id))
        throw invalidRequest(`Product already exists.`, { code: 'resource_already_exists', param: 'id' });
      const product = context.store.insert(newProduct(context.now, params));
      context.emit('product.created', product);
      return product;
    },
  ),

  operation(
    'products.list',
    'GET /v1/products',
    lists({ active: flag.optional(), ids: z.array(filled).optional(), created: range.optional() }),
    (context, params) =>
      listed(context, 'product', {
        url: '/v1/products',
        params,
        filters: [...where('$.active', params.active), ...whereIn('$.id', params.ids), ...whereCreated(params.created)],
      }),
  ),

  operation('products.retrieve', 'GET /v1/products/:id', takes({}), (context, _params, id) => {
    const product = context.store.find('product', id);
    if (!product) throw missing('product', id);
    return product;
  }),

  operation('prices.create', 'POST /v1/prices', newPriceParams, (context, params) => {
    if (!params.product) throw parameterMissing('product');
    if (params.unit_amount === undefined) throw parameterMissing('unit_amount');
    if (!context.store.find('product', params.product)) throw missing('product', params.product, 'product');
    if (params.lookup_key) takeLookupKey(context, params.lookup_key, params.transfer_lookup_key);
    const others = Object.entries(params.currency_options ?? {}).map(([code, option]) => [code, option.unit_amount]);
    const price = context.store.insert(
      newPrice(context.now, {
        product: params.product,
        currency: params.currency,
        unitAmount: params.unit_amount,
        otherAmounts: Object.fromEntries(others),
        interval: params.recurring.interval,
        intervalCount: params.recurring.interval_count,
        lookupKey: params.lookup_key,
        nickname: params.nickname,
        metadata: params.metadata,
      }),
    );
    context.emit('price.created', price);
    return price;
  }),

  operation(
    'prices.list',
    'GET /v1/prices',
    lists({
      active: flag.optional(),
      lookup_keys: z.array(filled).max(10, 'at most 10 lookup keys').optional(),
      product: filled.optional(),
      currency: currency.optional(),
      created: range.optional(),
    }),
    (context, params) =>
      listed(context, 'price', {
        url: '/v1/prices',
        params,
        filters: [
          ...where('$.active', params.active),
          ...whereIn('$.lookup_key', params.lookup_keys),
          ...where('$.product', params.product),
          ...where('$.currency', params.currency),
          ...whereCreated(params.created),
        ],
      }),
  ),

  operation('prices.retrieve', 'GET /v1/prices/:id', takes({}), (context, _params, id) => {
    const price = context.store.find('price', id);
    if (!price) throw missing('price', id);
    return price;
  }),

  operation('prices.update', 'POST /v1/prices/:id', changedPriceParams, (context, params, id) => {
    const price = context.store.find('price', id);
    if (!price) throw missing('price', id);
    if (params.lookup_key) takeLookupKey(context, params.lookup_key, params.transfer_lookup_key, id);
    const changed = context.store.update({
      ...price,
      active: params.active ?? price.active ?? true,
      nickname: params.nickname ?? price.nickname ?? null,
      lookup_key: params.lookup_key ?? price.lookup_key ?? null,
    });
    showInSubscriptions(context, changed);
    context.emit('price.updated', changed);
    return changed;
  }),
];

/** @throws 400 when another price holds the key and it is not to be taken from it. */
function takeLookupKey(context: Context, lookupKey: string, transfer: boolean | undefined, taker?: string): void {
  const [holder] = context.store.all('price', where('$.lookup_key', lookupKey));
  if (!holder || holder.id === taker) return;
  if (!transfer) {
    const message = `A price (\`${holder.id}\`) already uses that lookup key.`;
    throw invalidRequest(message, { param: 'lookup_key' });
  }
  showInSubscriptions(context, context.store.update({ ...holder, lookup_key: null }));
}

/** A subscription shows its price as the price is now. */
function showInSubscriptions(context: Context, { currency_options: _hidden, ...price }: StripeObject): void {
  for (const subscription of context.store.all('subscription', where('$.items.data[0].price.id', price.id)))
    context.store.update(withPrice(subscription, price));
}
