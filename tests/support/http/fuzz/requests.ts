import fc from 'fast-check';
import type { ExampleRequest, Route } from '../../../../api/http/route.ts';
import { idsIn } from '../walking.ts';
import { valuesOf } from './from-schema.ts';
import { nasty, nastyText, oddBodies } from './values.ts';

export const callers = ['right', 'admin', 'portal', 'operator', 'nobody'] as const;
export type Caller = (typeof callers)[number];
/** A request as it is put on the wire. Fields of the query may come twice. */
export type WildRequest = {
  caller: Caller;
  params: Readonly<Record<string, string>>;
  query: readonly (readonly [string, string])[];
  headers: Readonly<Record<string, string>>;
  /** A text goes out as it stands, anything else as JSON, or as a form. */
  body: unknown;
  raw: string | null;
};

/** Requests to a route: made from its schemas, or its own example with something wrong in it. */
export function requestsTo(route: Route, example: ExampleRequest): fc.Arbitrary<WildRequest> {
  return fc.record({
    caller: fc.oneof(
      { weight: 12, arbitrary: fc.constant('right' as const) },
      { weight: 3, arbitrary: fc.constantFrom(...callers) },
    ),
    params: paramsOf(route, example),
    query: queryOf(route, example),
    headers: headersOf(route),
    body: bodyOf(route, example),
    raw: sometimes(1, 15, fc.constantFrom(...oddBodies), null),
  });
}

/** `often` times in `of` the arbitrary, else the value. */
const sometimes = <T, U>(often: number, of: number, arbitrary: fc.Arbitrary<T>, otherwise: U): fc.Arbitrary<T | U> =>
  fc.oneof({ weight: often, arbitrary }, { weight: of - often, arbitrary: fc.constant(otherwise) });

function paramsOf(route: Route, { params = {} }: ExampleRequest): fc.Arbitrary<Record<string, string>> {
  const names = [...route.path.matchAll(/:(\w+)/g)].map(match => match[1] ?? '');
  const model = names.map(name => [name, sometimes(1, 8, fc.oneof(nastyText, fc.uuid()), params[name] ?? '')] as const);
  return fc.record(Object.fromEntries(model));
}

function queryOf({ query }: Route, example: ExampleRequest): fc.Arbitrary<[string, string][]> {
  const own = Object.entries({ ...example.query });
  const ids = knownIds(example);
  const stray = fc.tuple(fc.constantFrom('limit', 'cursor', '__proto__', 'expand', 'q', ''), nastyText);
  const made = query
    ? fc
        .oneof(valuesOf(query, { odd: 0, ids }), valuesOf(query, { odd: 2, ids }))
        .map(value => Object.entries(Object(value)).map(([name, field]): [string, string] => [name, textOf(field)]))
    : fc.constant(own);
  return fc.oneof(
    { weight: 4, arbitrary: made },
    { weight: 4, arbitrary: fc.constant(own) },
    { weight: 1, arbitrary: stray.map((pair): [string, string][] => [...own, pair]) },
    { weight: 1, arbitrary: made.map(pairs => [...pairs, ...pairs]) },
  );
}
const textOf = (field: unknown): string => (typeof field === 'string' ? field : JSON.stringify(field ?? ''));

function headersOf(route: Route): fc.Arbitrary<Record<string, string>> {
  const visible = fc.constantFrom(
    '"1"',
    '"0"',
    'W/"1"',
    '*',
    '1',
    '"999999999"',
    '""',
    '"1", "2"',
    'x'.repeat(300),
    'é',
    '',
  );
  return fc
    .record({
      'if-match': sometimes(1, 8, visible, ''),
      'idempotency-key': sometimes(1, 8, visible, ''),
      'if-none-match': sometimes(1, 12, visible, ''),
      'reeve-version': sometimes(1, 12, fc.constantFrom('2026-10-01', '2026-11-22', 'x'), ''),
      'content-type': sometimes(1, 20, fc.constantFrom('text/plain', 'application/json; charset=utf-7', 'x'), ''),
      'content-encoding': sometimes(1, 40, fc.constantFrom('gzip', 'br', 'x'), ''),
      accept: sometimes(1, 20, fc.constantFrom('text/html', 'image/png', ';'), ''),
    })
    .map(headers =>
      Object.fromEntries(Object.entries(headers).filter(([name, value]) => value !== '' && wanted(route, name))),
    );
}
const wanted = (route: Route, name: string) => name !== 'if-match' || Boolean(route.ifMatch);

function bodyOf({ body }: Route, example: ExampleRequest): fc.Arbitrary<unknown> {
  if (!body) return sometimes(1, 12, nasty, example.body);
  const ids = knownIds(example);
  const changed = fc
    .tuple(fc.nat(), fc.constantFrom('replace', 'remove', 'wrap'), nasty)
    .map(([at, how, value]) => mutate(example.body, at, how, value));
  return fc.oneof(
    { weight: 4, arbitrary: valuesOf(body, { odd: 0, ids }) },
    { weight: 3, arbitrary: valuesOf(body, { odd: 1, ids }) },
    { weight: 5, arbitrary: changed },
    { weight: 2, arbitrary: fc.constant(example.body) },
    { weight: 1, arbitrary: nasty },
  );
}

const knownIds = ({ params, query, body }: ExampleRequest): string[] =>
  idsIn([params, query, body]).map(({ value }) => value);

/** The same with one place changed: the n-th of all, counted round. */
function mutate(value: unknown, n: number, how: string, by: unknown): unknown {
  const paths = placesIn(value);
  const path = paths[n % paths.length] ?? [];
  return changeAt(value, path, how, by);
}

function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (value === null || typeof value !== 'object') return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]))];
}

function changeAt(value: unknown, [key, ...rest]: readonly string[], how: string, by: unknown): unknown {
  if (key === undefined) return how === 'wrap' ? [value] : by;
  const entries = Object.entries(value as object);
  const gone = how === 'remove' && rest.length === 0;
  const kept = entries.filter(([name]) => !(gone && name === key));
  const changed = kept.map(([name, part]) => [name, name === key ? changeAt(part, rest, how, by) : part] as const);
  return Array.isArray(value) ? changed.map(([, part]) => part) : Object.fromEntries(changed);
}
