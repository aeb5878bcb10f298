import express, { type Express } from 'express';
import type { ApiDeps } from './deps.ts';
import { createAuthenticate } from './http/authenticate.ts';
import { needsOf } from './http/authorise.ts';
import { handleError, notFound } from './http/handle-error.ts';
import { limitRate } from './http/limit-rate.ts';
import { mountRoutes } from './http/mount-routes.ts';
import { openRequest } from './http/open-request.ts';
import { type OpenapiDocument, openapiOf } from './http/openapi.ts';
import { createRefuseBlocked } from './http/refuse-blocked.ts';
import type { Route } from './http/route.ts';
import { crossOrigin, securityHeaders } from './http/security-headers.ts';
import { createDocsAssets, staticPaths } from './http/static-assets.ts';
import type { ApiVersions } from './http/versions/api-version.ts';
import { chooseVersion } from './http/versions/choose-version.ts';
import { apiVersions } from './http/versions/index.ts';
import { routes as allRoutes } from './routes.ts';

export type { ApiDeps, ApiSettings } from './deps.ts';

/**
 * The HTTP application, with nothing opened and nothing listening. `routes` and `versions` are all there are unless
 * a test says otherwise.
 */
export function createApi(
  given: Omit<ApiDeps, 'openapi' | 'needs'>,
  routes: readonly Route[] = allRoutes,
  versions: ApiVersions = apiVersions,
): Api {
  // Made when somebody asks for it: it takes a tenth of the process's memory, and most processes are never asked.
  let document: OpenapiDocument | undefined;
  const openapi = () => {
    document ??= openapiOf(routes, versions);
    return document;
  };
  const needs = new Map(routes.map(route => [route.id, needsOf(route)] as const));
  const deps: ApiDeps = { ...given, openapi, needs: () => needs };
  const app = express();
  app.disable('x-powered-by').disable('etag');
  app.enable('case sensitive routing').enable('strict routing');
  app.set('query parser', 'simple').set('trust proxy', deps.settings.trustProxy);
  app.use(openRequest(deps.logRequest), securityHeaders(deps.settings));
  app.use(createRefuseBlocked(deps.blockedAddresses), crossOrigin(deps.settings));
  app.use('/v1/', limitRate(deps.rateLimits, deps.settings.publicUrl), chooseVersion(versions));
  app.use(staticPaths[0], createDocsAssets());
  mountRoutes(app, routes, { deps, versions, authenticate: createAuthenticate(deps.settings.publicUrl) });
  app.use(notFound);
  app.use(handleError(deps));
  return { app, routes };
}

export type Api = { app: Express; routes: readonly Route[] };
