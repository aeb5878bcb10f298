import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { inMs, placeColumns, type SignedIn } from './open-session.ts';
import { missingOf, onlyPlace, type Place } from './place.ts';
import { sessionPolicy } from './session-policy.ts';
import { hashSessionToken, newSessionToken } from './session-token.ts';
import { standingOf } from './standing.ts';

export type Change = { factor: 'password+totp' } | { place: Place };

/**
 * Ends a session and opens its successor under a new token, with one thing changed (ASVS 7.2.4). The absolute limit
 * stays that of the sign-in. One of two at once wins; the other one's session has ended.
 * @throws DomainError `session_ended`
 */
export async function rotateSession(unit: PlatformUnit, sessionId: string, change: Change): Promise<SignedIn> {
  const old = await endForRotation(unit, sessionId);
  const standing = await standingOf(unit, old.person_id);
  const factor = 'factor' in change ? change.factor : old.factor;
  const complete = missingOf(standing, factor, null) === 'place';
  const place = 'place' in change ? change.place : complete ? onlyPlace(standing) : null;
  const token = newSessionToken();
  const expiresAt = old.was_pending && complete ? sql<string>`${old.created_at}::timestamptz + ${absolute}` : null;
  const row = await unit.sql
    .insertInto('session')
    .values({
      id: uuid7(),
      token_hash: hashSessionToken(token),
      person_id: old.person_id,
      factor,
      factor_at: 'factor' in change ? sql<string>`now()` : old.factor_at,
      ...placeColumns(place),
      // When they signed in: all limits count from there, however often the token has changed since.
      created_at: old.created_at,
      idle_expires_at: inMs(sessionPolicy.idleMs),
      expires_at: expiresAt ?? old.expires_at,
    })
    .returning(['id', 'expires_at'])
    .executeTakeFirstOrThrow();
  const missing = missingOf(standing, factor, place);
  return { token, sessionId: row.id, personId: old.person_id, expiresAt: row.expires_at, missing, place };
}

const absolute = sql`${sessionPolicy.absoluteMs} * interval '1 millisecond'`;

async function endForRotation(unit: PlatformUnit, sessionId: string) {
  const old = await unit.sql
    .updateTable('session')
    .set({ ended_at: sql<string>`now()`, ending: 'rotated' })
    .where('id', '=', sessionId)
    .where('ended_at', 'is', null)
    .where(sql<boolean>`now() < idle_expires_at and now() < expires_at`)
    .returning(['person_id', 'factor', 'factor_at', 'created_at', 'expires_at'])
    .returning(
      sql<boolean>`expires_at - created_at <= ${sessionPolicy.pendingFactorMs} * interval '1 millisecond'`.as(
        'was_pending',
      ),
    )
    .executeTakeFirst();
  if (!old) throw new DomainError('session_ended', 'this session has ended: sign in again');
  return old;
}
