import { sql } from 'kysely';
import { acrossAgencies } from '../kernel/across-agencies.ts';
import type { Database } from '../kernel/database.ts';
import { hashSessionToken } from './session-token.ts';

/**
 * Which operator a live session token is of; null for none, and for who works in an agency. For routes that everybody
 * may ask, and that answer somebody who is signed in more clearly: it gives no right.
 */
export async function findSignedIn(database: Database, token: string | null | undefined): Promise<string | null> {
  if (!token) return null;
  const row = await acrossAgencies(
    database,
    'identity',
    'who is signed in',
    unit =>
      unit.sql
        .selectFrom('session')
        .select('person_id')
        .where('token_hash', '=', hashSessionToken(token))
        .where('as_operator', '=', true)
        .where(sql<boolean>`ended_at is null and now() < idle_expires_at and now() < expires_at`)
        .executeTakeFirst(),
    { mode: 'read' },
  );
  return row?.person_id ?? null;
}
