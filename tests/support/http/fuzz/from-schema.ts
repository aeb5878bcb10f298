import fc from 'fast-check';
import { z } from 'zod';
import { nasty, nastyText } from './values.ts';

type Json = { [key: string]: unknown };

/** `odd`: how many of 16 values are of any kind or just beyond a bound; `ids` are ids of rows that are there. */
export type Making = { odd: number; ids: readonly string[] };
type Schemas = Making & { defs: Readonly<Record<string, Json>> };

/** What a schema takes, and as often as is wanted what it only just does not. */
export function valuesOf(schema: z.ZodType, making: Making): fc.Arbitrary<unknown> {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const said = z.globalRegistry.get(zodSchema) as { override?: Json } | undefined;
      if (said?.override && typeof said.override === 'object') Object.assign(jsonSchema, said.override);
    },
  }) as Json;
  return arbitraryOf(json, { ...making, defs: (json['$defs'] ?? {}) as Schemas['defs'] });
}

const either = <T, U>({ odd }: Making, often: fc.Arbitrary<T>, seldom: fc.Arbitrary<U>): fc.Arbitrary<T | U> =>
  odd === 0 ? often : fc.oneof({ weight: 16 - odd, arbitrary: often }, { weight: odd, arbitrary: seldom });

function arbitraryOf(schema: Json, given: Schemas): fc.Arbitrary<unknown> {
  return either(given, fittingOf(schema, given), nasty);
}

function fittingOf(schema: Json, given: Schemas): fc.Arbitrary<unknown> {
  const reference = schema['$ref'];
  if (typeof reference === 'string') return fittingOf(given.defs[reference.replace('#/$defs/', '')] ?? {}, given);
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]));
  if ('const' in schema) return fc.constant(schema['const']);
  const forms = (schema['anyOf'] ?? schema['oneOf']) as Json[] | undefined;
  if (forms) return fc.oneof(...forms.map(form => fittingOf(form, given)));
  if (schema['type'] === 'object') return objectOf(schema, given);
  if (schema['type'] === 'array') return listOf(schema, given);
  return plainOf(schema, given);
}

function plainOf(schema: Json, given: Schemas): fc.Arbitrary<unknown> {
  switch (schema['type']) {
    case 'string':
      return textOf(schema, given);
    case 'integer':
    case 'number':
      return numberOf(schema, given);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return nasty;
  }
}

function objectOf(schema: Json, given: Schemas): fc.Arbitrary<unknown> {
  const fields = Object.entries((schema['properties'] ?? {}) as Record<string, Json>);
  const required = (schema['required'] ?? []) as string[];
  const model = Object.fromEntries(fields.map(([name, field]) => [name, arbitraryOf(field, given)]));
  const known = fc.record(model, { requiredKeys: required });
  const stray = fc.tuple(known, fc.constantFrom('extra', '__proto__', 'toString', ''), nasty);
  const strayed = stray.map(([object, name, value]) => Object.fromEntries([...Object.entries(object), [name, value]]));
  return either(given, known, strayed);
}

function listOf(schema: Json, given: Schemas): fc.Arbitrary<unknown> {
  const item = arbitraryOf((schema['items'] ?? {}) as Json, given);
  const least = Number(schema['minItems'] ?? 0);
  const most = Math.min(Number(schema['maxItems'] ?? 4), least + 4);
  return either(given, fc.array(item, { minLength: least, maxLength: most }), fc.array(item, { maxLength: most + 1 }));
}

function textOf(schema: Json, given: Schemas): fc.Arbitrary<unknown> {
  const [least, most] = [Number(schema['minLength'] ?? 0), Number(schema['maxLength'] ?? 200)];
  const free = fc.string({ unit: 'grapheme', minLength: least, maxLength: Math.min(most, least + 30) });
  const full = fc.constant('x'.repeat(Math.min(most, 20_000)));
  const beyond = fc.constantFrom('x'.repeat(Math.max(0, least - 1)), 'x'.repeat(Math.min(most + 1, 20_000)));
  const fitting = formed(schema, given) ?? fc.oneof({ weight: 8, arbitrary: free }, { weight: 1, arbitrary: full });
  return either(given, fitting, fc.oneof(beyond, nastyText));
}

function formed({ format, pattern }: Json, { ids }: Schemas): fc.Arbitrary<string> | null {
  if (format === 'uuid') return ids.length > 0 ? fc.oneof(fc.uuid(), fc.constantFrom(...ids)) : fc.uuid();
  if (format === 'email') return fc.emailAddress();
  if (format === 'date' || format === 'date-time')
    return fc
      .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map(at => (format === 'date' ? at.toISOString().slice(0, 10) : at.toISOString()));
  if (typeof pattern !== 'string') return null;
  try {
    return fc.stringMatching(new RegExp(pattern));
  } catch {
    // A pattern that fast-check cannot turn round.
    return null;
  }
}

function numberOf(schema: Json, given: Schemas): fc.Arbitrary<unknown> {
  const [least, most] = [Number(schema['minimum'] ?? -1_000), Number(schema['maximum'] ?? 1_000_000)];
  const within = fc.integer({ min: Math.max(least, -(2 ** 31)), max: Math.min(most, 2 ** 31 - 1) });
  const fitting = fc.oneof({ weight: 4, arbitrary: within }, { weight: 1, arbitrary: fc.constantFrom(least, most) });
  return either(given, fitting, fc.constantFrom(least - 1, most + 1, least + 0.5));
}
