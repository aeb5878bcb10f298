import type { Logger, RequestFields } from '../../src/kernel/logger.port.ts';

/** Writes the one line of a request, once it is answered: a warning for our own failures, information otherwise. */
export const createRequestLog =
  (logger: Logger) =>
  (fields: RequestFields): void => {
    const { method, route, status, durationMs, requestId, agencyId, actorKind, actorId, errorCode } = fields;
    const line = { method, route, status, durationMs: Math.round(durationMs * 10) / 10, requestId };
    const who = { agencyId, actorKind, actorId, errorCode };
    logger[status >= 500 ? 'warn' : 'info']('request', { ...line, ...who });
  };
