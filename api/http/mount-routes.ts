import type { Express, RequestHandler } from 'express';
import { DomainError } from '../../src/kernel/errors.ts';
import type { Route } from './route.ts';
import { type Serving, serveRoute } from './serve-route.ts';
import { stateOf } from './state.ts';

/** Mounts each route, and behind those of each path an answer to all other methods. */
export function mountRoutes(app: Express, routes: readonly Route[], serving: Serving): void {
  for (const [path, those] of Map.groupBy(routes, route => route.path)) {
    assertUnique(those);
    for (const route of those) app[route.method](path, serveRoute(route, serving));
    app.all(path, otherMethods(path, those));
  }
}

/** RFC 9110 §15.5.6: a 405 names the methods that are taken. */
function otherMethods(path: string, routes: readonly Route[]): RequestHandler {
  const methods = routes.flatMap(({ method }) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]));
  const allow = [...methods, 'OPTIONS'].join(', ');
  return function methodNotAllowed(request, response) {
    stateOf(response).route = path;
    response.setHeader('allow', allow);
    if (request.method === 'OPTIONS') return void response.status(204).end();
    throw new DomainError('method_not_allowed', `this address takes ${allow}`);
  };
}

function assertUnique(routes: readonly Route[]): void {
  const methods = routes.map(route => route.method);
  if (new Set(methods).size < methods.length) throw new Error(`defined twice: ${routes[0]?.id}`);
}
