import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { BlockedAddresses } from '../../api/http/refuse-blocked.ts';
import type { Authentication } from './operator-session.ts';

export type GateDeps = {
  /** Origin of this proxy, as browsers know it. */
  operationsUrl: string;
  /** Origin with the sign-in page. */
  publicUrl: string;
  authenticate(request: Request): Promise<Authentication>;
  /** In production the Temporal UI reads only: changes go through Reeve, which knows who asked. */
  allowWrites: boolean;
  /** What a containment has blocked: nothing here answers it, whoever is signed in. */
  blockedAddresses: BlockedAddresses;
};

const reading = new Set(['GET', 'HEAD']);
/** Posts that change nothing: the codec, and queries, by which the UI gets a run's current details. */
const harmless = /^\/codec\/(decode|encode)$|^\/api\/v1\/namespaces\/[^/]+\/workflows\/[^/]+\/query\/[^/]+$/;

/** Lets operators with a second factor pass, from this origin's own pages, and only as far as the settings allow. */
export function operationsGate(deps: GateDeps): RequestHandler {
  return async (request, response, next) => {
    response.set({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      // The UI shows rendered Markdown in a frame of its own origin.
      'content-security-policy': "frame-ancestors 'self'",
    });
    if (request.ip && deps.blockedAddresses.holds(request.ip))
      return refuse(response, 403, 'address_blocked', 'requests from your address are not answered at present');
    const operator = await deps.authenticate(request);
    if (operator === 'nobody') return askToSignIn(deps, request, response);
    if (operator === 'forbidden')
      return refuse(response, 403, 'forbidden', 'this needs an operator with a second factor');
    if (!reading.has(request.method)) {
      if (!fromHere(request, deps.operationsUrl))
        return refuse(response, 403, 'origin_not_allowed', 'only pages of this origin may do this');
      if (!deps.allowWrites && !harmless.test(request.path))
        return refuse(response, 403, 'forbidden', 'the Temporal UI reads only here: change things through Reeve');
    }
    response.locals['operator'] = operator;
    return pass(next);
  };
}

const pass = (next: NextFunction): void => next();

/** Browsers say where a request comes from; what says nothing is no page of ours. */
function fromHere(request: Request, operationsUrl: string): boolean {
  const [origin, site] = [request.get('origin'), request.get('sec-fetch-site')];
  if (origin !== undefined) return origin === operationsUrl;
  return site === 'same-origin';
}

function askToSignIn({ publicUrl, operationsUrl }: GateDeps, request: Request, response: Response): void {
  const page = reading.has(request.method) && (request.get('accept') ?? '').includes('text/html');
  // Of the address the path alone: a query may hold what the UI was to render.
  if (page) response.redirect(`${publicUrl}/sign-in?next=${encodeURIComponent(operationsUrl + request.path)}`);
  else refuse(response, 401, 'unauthenticated', 'sign in as an operator first');
}

export function refuse(response: Response, status: number, code: string, detail: string): void {
  const problem = { type: `urn:reeve:problem:${code}`, title: code.replaceAll('_', ' '), status, detail, code };
  response
    .status(status)
    .set('cache-control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(problem));
}
