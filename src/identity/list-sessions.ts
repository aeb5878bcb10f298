import { sql } from 'kysely';
import type { PlatformUnit } from '../kernel/unit.ts';

export type LiveSession = { sessionId: string; openedAt: string; seenAt: string; expiresAt: string };

/** The sessions that a person has open, newest use first (ASVS 7.5.2). At most `livePerPerson`. */
export async function listSessions(unit: PlatformUnit, personId: string): Promise<LiveSession[]> {
  const rows = await unit.sql
    .selectFrom('session')
    .select(['id', 'created_at', 'seen_at', 'expires_at'])
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .where(sql<boolean>`now() < idle_expires_at and now() < expires_at`)
    .orderBy('seen_at', 'desc')
    .execute();
  return rows.map(row => ({
    sessionId: row.id,
    openedAt: row.created_at,
    seenAt: row.seen_at,
    expiresAt: row.expires_at,
  }));
}
