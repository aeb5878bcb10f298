import { Readable } from 'node:stream';
import type { Request, RequestHandler, Response } from 'express';
import { touchSession } from '../../src/identity/touch-session.ts';
import type { Principal } from '../../src/kernel/principal.ts';
import type { ApiDeps } from '../deps.ts';
import type { Authenticate, Credential } from './authenticate.ts';
import { checkOrigin } from './check-origin.ts';
import type { RawInput } from './parse-input.ts';
import { createReadBody } from './read-body.ts';
import type { Route } from './route.ts';
import { runRoute } from './run-route.ts';
import { sendAnswer } from './send-answer.ts';
import { untilFirstBytes } from './send-stream.ts';
import { stateOf } from './state.ts';
import { streamBody } from './stream-body.ts';
import type { ApiVersions } from './versions/api-version.ts';
import { conversionOf } from './versions/convert.ts';
import { withinTime } from './within-time.ts';

export type Serving = { deps: ApiDeps; versions: ApiVersions; authenticate: Authenticate };

/**
 * The handler of one route: credential, origin and body first (no transaction waits for the network), then the unit
 * in which everything else happens, then the answer. A body that is streamed comes after the unit has authorised.
 */
export function serveRoute(route: Route, serving: Serving): RequestHandler {
  const { deps } = serving;
  const readBody = createReadBody(route);
  return async (request, response) => {
    const state = stateOf(response);
    state.route = route.id;
    const old = state.version ? conversionOf(serving.versions, state.version, route.id) : null;
    const answer = await withinTime(route.limits.timeoutMs, response, async signal => {
      const credential = await identify(route, serving, request, response);
      state.tokenHash = credential?.tokenHash;
      const { body, rawBody } = route.streamBody ? unread : await readBody(request, response);
      const stream = () => streamBody(route, request, signal);
      const form = old ? old.request({ query: request.query, body }) : { query: request.query, body };
      // What came twice is joined by Node, but for Set-Cookie, which no request has.
      const raw = { params: request.params, ...form, headers: request.headers as RawInput['headers'] };
      const facts = { id: state.id, ip: request.ip ?? 'unknown', userAgent: request.get('user-agent') ?? null };
      const recognised = (principal: Principal) => {
        state.principal = principal;
        state.recognised?.();
      };
      const call = { route, deps, tokenHash: credential?.tokenHash, raw, rawBody, stream, facts, signal, recognised };
      const answered = await runRoute(call);
      if (answered.body instanceof Readable) await untilFirstBytes(answered.body, signal);
      return answered;
    });
    await sendAnswer(
      route,
      old && answer.status < 400 ? { ...answer, body: old.answer(answer.body) } : answer,
      response,
    );
    if (state.principal?.touchDue) touchLater(deps, state.principal.sessionId, state.id);
  };
}

const unread = { body: undefined, rawBody: Buffer.alloc(0) };

async function identify(
  route: Route,
  { deps, authenticate }: Serving,
  request: Request,
  response: Response,
): Promise<Credential | null> {
  const { publicUrl } = deps.settings;
  const credential = route.serves.kind === 'everybody' ? null : await authenticate(request, response);
  checkOrigin(request, publicUrl, credential?.via === 'cookie' || route.bodyType === 'form');
  return credential;
}

/** In a unit of its own, after the answer: it must neither delay nor fail the request. */
function touchLater(deps: ApiDeps, sessionId: string, requestId: string): void {
  touchSession(deps.database, sessionId).catch((error: unknown) =>
    deps.log.warn('a session could not be touched', { requestId, error }),
  );
}
