import { sql } from 'kysely';
import type { Database } from '../kernel/database.ts';
import { inIdentity } from './identity-unit.ts';
import { sessionPolicy } from './session-policy.ts';

/** Says that a session was used just now, which puts its idle limit off. Repeatable; an ended session stays ended. */
export function touchSession(database: Database, sessionId: string): Promise<void> {
  return inIdentity({ database }, 'a session was used', async unit => {
    await unit.sql
      .updateTable('session')
      .set({
        seen_at: sql<string>`now()`,
        idle_expires_at: sql<string>`least(now() + ${sessionPolicy.idleMs} * interval '1 millisecond', expires_at)`,
      })
      .where('id', '=', sessionId)
      .where('ended_at', 'is', null)
      .where(sql<boolean>`now() < idle_expires_at and now() < expires_at`)
      .execute();
  });
}
