import express, {
  type Express,
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
  type Router,
} from 'express';
import { DomainError } from '../../src/kernel/errors.ts';
import type { Route } from './route.ts';
import { type Serving, serveRoute } from './serve-route.ts';
import { stateOf } from './state.ts';

/**
 * Mounts each route, and behind those of each path an answer to all other methods. Express tries one route after
 * another: so those whose paths begin alike have a router of their own, and a request meets no others.
 */
export function mountRoutes(app: Express, routes: readonly Route[], serving: Serving): void {
  const groups = Map.groupBy(routes, ({ path }) =>
    beginning(path, 2).includes(':') ? beginning(path, 1) : beginning(path, 2),
  );
  const routers = new Map([...groups].map(([words, alike]) => [words, routerOf(alike, serving)]));
  if ([...routers.keys()].some(words => words.includes(':'))) throw new Error('the first word of a path is fixed');
  function routesByBeginning(request: Request, response: Response, next: NextFunction) {
    const [two, one] = [routers.get(beginning(request.path, 2)), routers.get(beginning(request.path, 1))];
    const otherwise: NextFunction = error =>
      error || !one || one === two ? next(error) : one(request, response, next);
    if (two) two(request, response, otherwise);
    else otherwise();
  }
  app.use(Object.assign(routesByBeginning, { routers }));
}

/** The first words: `/v1/properties` are two of `/v1/properties/:propertyId`. */
function beginning(path: string, words: 1 | 2): string {
  const afterFirst = path.indexOf('/', 1);
  const end = words === 1 || afterFirst < 0 ? afterFirst : path.indexOf('/', afterFirst + 1);
  return end < 0 ? path : path.slice(0, end);
}

function routerOf(routes: readonly Route[], serving: Serving): Router {
  const router = express.Router({ caseSensitive: true, strict: true });
  for (const [path, those] of Map.groupBy(routes, route => route.path)) {
    assertUnique(those);
    for (const route of those) router[route.method](path, serveRoute(route, serving));
    router.all(path, otherMethods(path, those));
  }
  return router;
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
