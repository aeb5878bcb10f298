import type { z } from 'zod';
import { assertStrict } from './assert-strict.ts';
import type { NoSchema, UnitChoiceOf } from './context.ts';
import type { AnswerOf, Answers, Limits, Route, RouteDefinition } from './route.ts';
import { binary } from './schemas.ts';
import type { Serves } from './serves.ts';

const defaultLimits: Limits = { bodyBytes: 100_000, timeoutMs: 15_000, idleMs: 30_000 };

/**
 * The only way to add a route. Validation, authorisation, the OpenAPI document and the walks of the tests come from
 * what is said here. Handlers are under 15 lines: call a use case, present what it returns.
 * @throws Error at start for a definition that contradicts itself.
 */
export function defineRoute<
  S extends Serves,
  U extends UnitChoiceOf<S>,
  A extends Answers,
  const R extends AnswerOf<A>,
  Params extends z.ZodType = NoSchema,
  Query extends z.ZodType = NoSchema,
  Body extends z.ZodType = NoSchema,
>(definition: RouteDefinition<S, U, Params, Query, Body, A, R>): Route {
  const route: Route = {
    ...definition,
    id: `${definition.method.toUpperCase()} ${definition.path}`,
    params: definition.params,
    query: definition.query,
    body: definition.body,
    limits: { ...defaultLimits, ...definition.limits },
  };
  assertSound(route);
  return route;
}

function assertSound(route: Route): void {
  const wrong = (what: string) => new Error(`${route.id}: ${what}`);
  const named = [...route.path.matchAll(/:(\w+)/g)].map(match => match[1]);
  if (named.length > 0 && !route.params) throw wrong('a path with parameters needs a schema of them');
  if (route.idempotent === 'offered' && (route.serves.kind !== 'operator' || route.unit !== 'write'))
    throw wrong('an Idempotency-Key is offered to operators who write; others are asked for one');
  if (route.idempotent === true && (route.serves.kind !== 'staff' || !(route.unit === 'write' || route.streamBody)))
    throw wrong('an Idempotency-Key is kept with the rows of an agency: staff and unit "write" or streamBody only');
  if (route.method === 'get' && route.unit === 'write') throw wrong('GET is read only');
  if ((route.rawBody || route.streamBody) && route.body) throw wrong('a raw or streamed body has no schema');
  const streams = route.streamBody || Object.values(route.answers).some(answer => answer.schema === binary);
  if (streams && route.unit !== 'none') throw wrong('no transaction waits for the network: streams need unit "none"');
  for (const [part, schema] of Object.entries({ params: route.params, query: route.query, body: route.body }))
    if (schema) assertStrict(schema, `${route.id}: ${part}`);
}
