import { sql } from 'kysely';
import { acrossAgencies } from '../kernel/across-agencies.ts';
import type { Database } from '../kernel/database.ts';

/** A session ends when it has not been used for so long (OWASP ASVS 5.0, 7.3.1). */
export const sessionIdleMs = 30 * 60_000;

/** Notes that a session was used, which moves its idle limit. Does nothing to one that has ended. Idempotent. */
export function touchSession(database: Database, sessionId: string): Promise<void> {
  return acrossAgencies(database, 'identity', 'a session was used', async unit => {
    await unit.sql
      .updateTable('session')
      .set({
        seen_at: sql<string>`now()`,
        idle_expires_at: sql<string>`least(now() + ${sessionIdleMs} * interval '1 millisecond', expires_at)`,
      })
      .where('id', '=', sessionId)
      .where('ended_at', 'is', null)
      .where('idle_expires_at', '>', sql<string>`now()`)
      .execute();
  });
}
