import type { ErrorRequestHandler, Request, Response } from 'express';
import { recordDenied } from '../../src/audit/record-denied.ts';
import { DomainError, type ErrorCode } from '../../src/kernel/errors.ts';
import type { ApiDeps } from '../deps.ts';
import { pageBefore } from '../pages/way-on.ts';
import { endAnswer } from './end-answer.ts';
import { errorPage } from './error-page.ts';
import { isOurFault } from './error-table.ts';
import { headersOf, problemOf, toDomainError } from './problem.ts';
import { stateOf } from './state.ts';

/** Refusals of somebody who holds, or held, a session: these are audited. The rest is in the log. */
const deniedCodes: ReadonlySet<ErrorCode> = new Set([
  'session_ended',
  'second_factor_required',
  'second_factor_enrolment_required',
  'forbidden',
  'module_not_entitled',
  'agency_not_writable',
  'agency_unavailable',
]);

/** The one place where a thrown thing becomes an answer. The process stays up. */
export const handleError =
  (deps: ApiDeps): ErrorRequestHandler =>
  async (thrown: unknown, request, response, _next) => {
    const state = stateOf(response);
    const error = toDomainError(thrown);
    state.errorCode = error.code;
    // A refusal by a policy of the database is one that our own rules should have made first.
    const surprising = isOurFault(error.code) || (error.code === 'forbidden' && error.cause);
    if (surprising) logUnexpected(deps, error, state.id, state.route);
    if (deniedCodes.has(error.code) && state.tokenHash) await audit(deps, error, response);
    if (response.headersSent || response.destroyed) {
      response.destroy();
      return;
    }
    answerError(error, request, response);
  };

/** Answers an error as problem+json, or as a page to whoever wants to read one. */
function answerError(error: DomainError, request: Request, response: Response): void {
  const problem = problemOf(error, stateOf(response).id);
  const before = request.method === 'GET' && wantsPage(request) ? pageBefore(error.code, request.originalUrl) : null;
  if (before) {
    response.setHeader('cache-control', 'no-store');
    return void response.redirect(303, before);
  }
  response.status(problem.status);
  for (const [name, value] of Object.entries(headersOf(error))) response.setHeader(name, value);
  if (wantsPage(request)) {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    endAnswer(response, errorPage(problem).text);
    return;
  }
  response.setHeader('content-type', 'application/problem+json');
  endAnswer(response, JSON.stringify(problem));
}

/** Pages lie outside /v1; a browser asks for text/html by name, programs do not. */
const wantsPage = (request: Request): boolean =>
  !request.path.startsWith('/v1/') && /\btext\/html\b/.test(request.get('accept') ?? '');

function logUnexpected(deps: ApiDeps, error: DomainError, requestId: string, route: string): void {
  const cause = error.cause ?? error;
  deps.log.error('a request failed unexpectedly', { requestId, route, error: cause });
}

async function audit(deps: ApiDeps, error: DomainError, response: Response): Promise<void> {
  const { id: requestId, route, principal } = stateOf(response);
  try {
    await recordDenied(deps.database, { route, code: error.code, requestId, principal });
  } catch (failure) {
    deps.log.error('a refusal could not be audited', { requestId, route, error: failure });
  }
}

/** What no route answers. */
export const notFound = (): never => {
  throw new DomainError('not_found', 'there is nothing at this address');
};
