import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { Principal } from '../kernel/principal.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { sessionPolicy } from './session-policy.ts';

/**
 * Credentials change only shortly after a sign-in (ASVS 7.5.1): a session that somebody found open hours later cannot
 * bind its own phone.
 * @throws DomainError `already_done` when a factor is set up, `session_ended` when the sign-in was too long ago
 */
export async function assertMayEnrol(unit: PlatformUnit, principal: Principal): Promise<void> {
  if (principal.totpConfirmed) throw new DomainError('already_done', 'a second factor is set up already');
  const { absoluteMs, pendingFactorMs } = sessionPolicy;
  const recent = await unit.sql
    .selectFrom('session')
    .select('id')
    .where('id', '=', principal.sessionId)
    .where(
      sql<boolean>`(expires_at - created_at <= ${pendingFactorMs} * interval '1 millisecond'
        or expires_at > now() + ${absoluteMs - pendingFactorMs} * interval '1 millisecond')`,
    )
    .executeTakeFirst();
  if (!recent) throw new DomainError('session_ended', 'this needs a sign-in of the last 15 minutes: sign in again');
}
