import { sql } from 'kysely';
import { uuid7 } from '../kernel/ids.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { type Missing, missingOf, onlyPlace, type Place } from './place.ts';
import { sessionPolicy } from './session-policy.ts';
import { hashSessionToken, newSessionToken } from './session-token.ts';
import { standingOf } from './standing.ts';

export type SignedIn = {
  /** Shown once, stored nowhere. */
  token: string;
  sessionId: string;
  personId: string;
  expiresAt: string;
  missing: Missing;
  place: Place | null;
};

/**
 * Opens a session for somebody whose factors have just been checked. With nothing missing and one place to go to, it
 * is there at once. Not idempotent: each call is one more session; beyond the limit the oldest ends.
 */
export async function openSession(
  unit: PlatformUnit,
  input: { personId: string; factor: 'password' | 'password+totp' },
): Promise<SignedIn> {
  const { personId, factor } = input;
  const standing = await standingOf(unit, personId);
  const pending = missingOf(standing, factor, null) !== 'place';
  const place = pending ? null : onlyPlace(standing);
  const token = newSessionToken();
  const lastsMs = pending ? sessionPolicy.pendingFactorMs : sessionPolicy.absoluteMs;
  const row = await unit.sql
    .insertInto('session')
    .values({
      id: uuid7(),
      token_hash: hashSessionToken(token),
      person_id: personId,
      factor,
      factor_at: factor === 'password' ? null : sql<string>`now()`,
      ...placeColumns(place),
      idle_expires_at: inMs(Math.min(sessionPolicy.idleMs, lastsMs)),
      expires_at: inMs(lastsMs),
    })
    .returning(['id', 'expires_at'])
    .executeTakeFirstOrThrow();
  await endOldest(unit, personId);
  unit.audit({ action: 'session.opened', subjectType: 'session', subjectId: row.id, details: { personId, factor } });
  const missing = missingOf(standing, factor, place);
  return { token, sessionId: row.id, personId, expiresAt: row.expires_at, missing, place };
}

export const inMs = (ms: number) => sql<string>`now() + ${ms} * interval '1 millisecond'`;

export const placeColumns = (place: Place | null) => ({
  membership_id: place?.kind === 'agency' ? place.membershipId : null,
  for_agency: place?.kind === 'agency' ? place.agencyId : null,
  as_operator: place?.kind === 'operations',
});

async function endOldest(unit: PlatformUnit, personId: string): Promise<void> {
  await unit.sql
    .updateTable('session')
    .set({ ended_at: sql<string>`now()`, ending: 'revoked' })
    .where('id', 'in', live =>
      live
        .selectFrom('session')
        .select('id')
        .where('person_id', '=', personId)
        .where('ended_at', 'is', null)
        .where(sql<boolean>`now() < idle_expires_at and now() < expires_at`)
        .orderBy('seen_at', 'desc')
        .orderBy('id', 'desc')
        .offset(sessionPolicy.livePerPerson),
    )
    .execute();
}
