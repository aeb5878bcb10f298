export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** An object as Stripe answers it. Its fields are those of Stripe's OpenAPI, which a test holds it to. */
export type StripeObject = JsonObject & { id: string; object: string; created: number };

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a string field of an object that we made ourselves. */
export function text(object: JsonObject, field: string): string {
  const value = object[field];
  if (typeof value === 'string') return value;
  throw new TypeError(`${field} of ${JSON.stringify(object.id)} is not a string`);
}

export function textOrNull(object: JsonObject, field: string): string | null {
  return object[field] === null || object[field] === undefined ? null : text(object, field);
}

export function number(object: JsonObject, field: string): number {
  const value = object[field];
  if (typeof value === 'number') return value;
  throw new TypeError(`${field} of ${JSON.stringify(object.id)} is not a number`);
}

/** An object whose fields, named in a text with spaces between them, are all `null`. */
export function nulls(names: string): JsonObject {
  return Object.fromEntries(
    names
      .trim()
      .split(/\s+/)
      .map(name => [name, null]),
  );
}
