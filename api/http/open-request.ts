import type { NextFunction, Request, Response } from 'express';
import { uuid7 } from '../../src/kernel/ids.ts';
import type { RequestFields } from '../../src/kernel/logger.port.ts';
import { keepState, type RequestState } from './state.ts';

const clientId = /^[A-Za-z0-9._-]{1,64}$/;

/**
 * Gives each request an id and writes its one log line. The id is always our own: it stands in audit rows, and nobody
 * outside may choose what stands there. A well-formed X-Request-Id comes back as X-Client-Request-Id.
 */
export const openRequest =
  (logRequest: (fields: RequestFields) => void) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const state: RequestState = {
      id: uuid7(),
      startedAtMs: performance.now(),
      route: 'none',
      principal: null,
      tokenHash: undefined,
      credential: undefined,
      recognised: undefined,
      version: undefined,
      errorCode: undefined,
    };
    keepState(response, state);
    response.setHeader('x-request-id', state.id);
    const theirs = request.get('x-request-id');
    if (theirs && clientId.test(theirs)) response.setHeader('x-client-request-id', theirs);
    response.once('close', () => logRequest(lineOf(request, response, state)));
    next();
  };

function lineOf(request: Request, response: Response, state: RequestState): RequestFields {
  const { principal } = state;
  return {
    method: request.method,
    route: state.route,
    // 499: the client went away before there was an answer (nginx's word for it).
    status: response.writableFinished ? response.statusCode : 499,
    durationMs: performance.now() - state.startedAtMs,
    requestId: state.id,
    agencyId: principal?.agency?.agencyId,
    actorKind: principal ? (principal.agency?.kind ?? (principal.asOperator ? 'operator' : 'person')) : undefined,
    actorId: principal?.agency?.membershipId ?? principal?.personId,
    errorCode: state.errorCode,
  };
}
