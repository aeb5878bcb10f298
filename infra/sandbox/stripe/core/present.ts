import type { Answer } from './context.ts';
import { invalidRequest } from './http-error.ts';
import { isJsonObject, type Json, type JsonObject, text } from './json.ts';
import { type Store, where } from './store.ts';

/** Fields that are answered only when they are expanded. */
const includable: Record<string, Record<string, (store: Store, object: JsonObject) => Json>> = {
  price: { currency_options: (_store, price) => price.currency_options ?? null },
  invoice: { payments: (store, invoice) => listOf(store, 'invoice_payment', '$.invoice', invoice, 'invoice_payments') },
  customer: {
    subscriptions: (store, customer) => listOf(store, 'subscription', '$.customer', customer, 'subscriptions'),
  },
};

function listOf(store: Store, type: string, path: string, owner: JsonObject, name: string): Json {
  const data = store.all(type, where(path, text(owner, 'id')), 10).map(object => shown(object));
  return { object: 'list', data, has_more: false, url: `/v1/${name}` };
}

/** The answer as it leaves: without fields of ours, with what was asked to be expanded. */
export function present(store: Store, answer: Answer, expand: readonly string[]): JsonObject {
  const stored: Json = JSON.parse(JSON.stringify(answer));
  const result = shown(stored);
  if (!isJsonObject(result)) throw new TypeError('an answer is an object');
  for (const path of expand) {
    const parts = path.split('.');
    if (parts.length > 4) throw invalidRequest(`You cannot expand more than 4 levels of a property: ${path}.`);
    widen(store, result, parts, path, isJsonObject(stored) ? stored : result);
  }
  return result;
}

/** A copy without hidden fields, all the way down. */
function shown(value: Json): Json {
  if (Array.isArray(value)) return value.map(shown);
  if (!isJsonObject(value)) return value;
  const hidden = typeof value.object === 'string' ? Object.keys(includable[value.object] ?? {}) : [];
  return Object.fromEntries(
    Object.entries(value)
      .filter(([field]) => !(field.startsWith('sandbox_') || hidden.includes(field)))
      .map(([field, inner]) => [field, shown(inner)]),
  );
}

function widen(store: Store, target: JsonObject, parts: string[], whole: string, stored: JsonObject): void {
  const [field = '', ...rest] = parts;
  const include = typeof target.object === 'string' ? includable[target.object]?.[field] : undefined;
  if (include)
    target[field] = include(store, typeof stored.id === 'string' ? (store.any(stored.id) ?? stored) : stored);
  const value = target[field];
  if (value === undefined) throw invalidRequest(`This property cannot be expanded (${whole}).`);
  const found = typeof value === 'string' ? store.any(value) : undefined;
  if (found) target[field] = shown(found);
  else if (rest.length === 0 && !include && typeof value !== 'object')
    throw invalidRequest(`This property cannot be expanded (${whole}).`);
  if (rest.length === 0) return;
  const inner = target[field];
  for (const item of Array.isArray(inner) ? inner : [inner])
    if (isJsonObject(item)) widen(store, item, rest, whole, item);
}
