import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { readCookie, sessionCookieName } from '../../api/http/session-cookie.ts';
import type { Database } from '../../src/kernel/database.ts';
import { DomainError, isDomainError } from '../../src/kernel/errors.ts';
import { withSession } from '../../src/kernel/with-session.ts';

export type OperatorSession = {
  personId: string;
  requestId: string;
  /** When the second factor was last shown, milliseconds since 1970. */
  factorAtMs: number;
};
/** Whoever asks: an operator with a second factor, nobody, or somebody who may not. */
export type Authentication = OperatorSession | 'nobody' | 'forbidden';

const tokenForm = /^[A-Za-z0-9_-]{22,128}$/;

/**
 * Recognises operators by the session cookie of the API. The cookie belongs to a host, whatever the port: the
 * operators' origin has to be on the host of the public one.
 */
export function createOperatorAuthentication({ database, publicUrl }: { database: Database; publicUrl: string }) {
  const cookie = sessionCookieName(publicUrl);
  return async (request: IncomingMessage): Promise<Authentication> => {
    const token = readCookie(request.headers.cookie, cookie);
    if (!token || !tokenForm.test(token)) return 'nobody';
    const requestId = randomUUID();
    const tokenHash = createHash('sha256').update(token).digest();
    try {
      return await withSession(
        database,
        { tokenHash, place: 'operations', mode: 'read', requestId },
        async (_unit, { personId, factor, factorAt }) => {
          if (factor !== 'password+totp' || !factorAt) throw new DomainError('forbidden', 'a second factor is needed');
          return { personId, requestId, factorAtMs: Date.parse(factorAt) };
        },
      );
    } catch (error) {
      if (isDomainError(error, 'forbidden')) return 'forbidden';
      if (isDomainError(error, 'unauthenticated') || isDomainError(error, 'session_ended')) return 'nobody';
      throw error;
    }
  };
}
