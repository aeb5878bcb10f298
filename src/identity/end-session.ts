import { sql } from 'kysely';
import type { PlatformUnit } from '../kernel/unit.ts';

/** Signs out. Repeatable; the token is refused from the commit on. */
export async function endSession(unit: PlatformUnit, sessionId: string): Promise<void> {
  const ended = await unit.sql
    .updateTable('session')
    .set({ ended_at: sql<string>`now()`, ending: 'signed_out' })
    .where('id', '=', sessionId)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (ended)
    unit.audit({
      action: 'session.ended',
      subjectType: 'session',
      subjectId: sessionId,
      details: { reason: 'signed_out' },
    });
}
