import type { Request, RequestHandler, Response } from 'express';
import { touchSession } from '../../src/identity/touch-session.ts';
import type { Principal } from '../../src/kernel/principal.ts';
import type { ApiDeps } from '../deps.ts';
import type { Authenticate, Credential } from './authenticate.ts';
import { checkOrigin } from './check-origin.ts';
import { createReadBody } from './read-body.ts';
import type { Route } from './route.ts';
import { runRoute } from './run-route.ts';
import { sendAnswer } from './send-answer.ts';
import { stateOf } from './state.ts';
import { withinTime } from './within-time.ts';

/**
 * The handler of one route: credential, origin and body first (no transaction waits for the network), then the unit
 * in which everything else happens, then the answer.
 */
export function serveRoute(route: Route, deps: ApiDeps, authenticate: Authenticate): RequestHandler {
  const readBody = createReadBody(route);
  return async (request, response) => {
    const state = stateOf(response);
    state.route = route.id;
    const answer = await withinTime(route.limits.timeoutMs, response, async signal => {
      const credential = await identify(route, deps, authenticate, request, response);
      state.tokenHash = credential?.tokenHash;
      const { body, rawBody } = await readBody(request, response);
      const raw = { params: request.params, query: request.query, body, headers: headersOf(request) };
      const facts = { id: state.id, ip: request.ip ?? 'unknown', userAgent: request.get('user-agent') ?? null };
      const recognised = (principal: Principal) => {
        state.principal = principal;
      };
      return runRoute({ route, deps, tokenHash: credential?.tokenHash, raw, rawBody, facts, signal, recognised });
    });
    sendAnswer(route, answer, response);
    if (state.principal?.touchDue) touchLater(deps, state.principal.sessionId, state.id);
  };
}

async function identify(
  route: Route,
  deps: ApiDeps,
  authenticate: Authenticate,
  request: Request,
  response: Response,
): Promise<Credential | null> {
  const { publicUrl } = deps.settings;
  const credential = route.serves.kind === 'everybody' ? null : await authenticate(request, response);
  checkOrigin(request, publicUrl, credential?.via === 'cookie' || route.bodyType === 'form');
  return credential;
}

/** Names come in lower case; what came twice is joined by Node, but for Set-Cookie, which no request has. */
const headersOf = (request: Request): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));

/** In a unit of its own, after the answer: it must neither delay nor fail the request. */
function touchLater(deps: ApiDeps, sessionId: string, requestId: string): void {
  touchSession(deps.database, sessionId).catch((error: unknown) =>
    deps.log.warn('a session could not be touched', { requestId, error }),
  );
}
