import { setStatus } from '../billing/change-subscription.ts';
import { type Context, listed, type Operation, operation } from '../core/context.ts';
import { missing } from '../core/http-error.ts';
import { isJsonObject, type JsonObject, type StripeObject } from '../core/json.ts';
import { address, filled, lists, metadata, range, takes } from '../core/params.ts';
import { where, whereCreated } from '../core/store.ts';
import { fullAddress, newCustomer } from '../objects/customer.ts';

const fields = {
  name: filled.max(256).optional(),
  email: filled.max(512).regex(/.@./, 'not an e-mail address').optional(),
  description: filled.optional(),
  phone: filled.optional(),
  address: address.optional(),
  metadata: metadata.optional(),
};

/** @throws 404 (400 when it was named in a parameter) for an unknown or deleted customer. */
export function existingCustomer(context: Context, id: string, param = 'id'): StripeObject {
  const customer = context.store.find('customer', id);
  if (!customer || customer.deleted === true) throw missing('customer', id, param);
  return customer;
}

/** Stripe's merge: a key with an empty value goes, the others stay. */
export function merged(now: JsonObject[string] | undefined, change: Record<string, string> | undefined): JsonObject {
  const kept = isJsonObject(now) ? now : {};
  return Object.fromEntries(Object.entries({ ...kept, ...change }).filter(([, value]) => value !== ''));
}

export const customerOperations: Operation[] = [
  operation('customers.create', 'POST /v1/customers', takes(fields), (context, params) => {
    const customer = context.store.insert(
      newCustomer(context.now, { ...params, metadata: merged({}, params.metadata) }),
    );
    context.emit('customer.created', customer);
    return customer;
  }),

  operation(
    'customers.list',
    'GET /v1/customers',
    lists({ email: filled.optional(), created: range.optional() }),
    (context, params) =>
      listed(context, 'customer', {
        url: '/v1/customers',
        params,
        filters: [
          ...where('$.email', params.email),
          ...whereCreated(params.created),
          { sql: "json_extract(body, '$.deleted') is null", values: [] },
        ],
      }),
  ),

  operation('customers.retrieve', 'GET /v1/customers/:id', takes({}), (context, _params, id) => {
    const customer = context.store.find('customer', id);
    if (!customer) throw missing('customer', id);
    return customer.deleted === true ? { id, object: 'customer', deleted: true } : customer;
  }),

  operation('customers.update', 'POST /v1/customers/:id', takes(fields), (context, params, id) => {
    const before = existingCustomer(context, id);
    const { address: place, metadata: data, ...rest } = params;
    const given = Object.fromEntries(Object.entries(rest).filter(([field]) => field !== 'expand'));
    const customer = context.store.update({
      ...before,
      ...given,
      ...(place && { address: fullAddress(place) }),
      metadata: merged(before.metadata, data),
    });
    context.emit('customer.updated', customer);
    return customer;
  }),

  operation('customers.del', 'DELETE /v1/customers/:id', takes({}), (context, _params, id) => {
    const customer = existingCustomer(context, id);
    for (const subscription of context.store.all('subscription', where('$.customer', id)))
      if (!['canceled', 'incomplete_expired'].includes(String(subscription.status)))
        setStatus(context, subscription, 'canceled');
    context.store.update({ ...customer, deleted: true });
    context.emit('customer.deleted', customer);
    return { id, object: 'customer', deleted: true };
  }),
];
