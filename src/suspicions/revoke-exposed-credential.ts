import { sql } from 'kysely';
import type { From } from '../identity/identity-unit.ts';
import { hashSessionToken } from '../identity/session-token.ts';
import type { Throttle } from '../identity/throttle.port.ts';
import { acrossAgencies } from '../kernel/across-agencies.ts';
import type { PlatformActor } from '../kernel/actor.ts';
import type { Database } from '../kernel/database.ts';
import { uuid7 } from '../kernel/ids.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { handleExposedCredential } from './handle-exposed-credential.contract.ts';

export type Exposure = { credential: string; foundAt: string | null; from: From; actor: PlatformActor };
type Deps = { database: Database; throttle: Throttle };
type Outcome = 'revoked' | 'already_ended' | 'unknown';

/**
 * Revokes a session token of ours that somebody found, at once; only its hash is kept. Does and answers the same
 * whether it was ours or not, so that nobody learns by it which are. Repeatable.
 * @throws DomainError `too_many_attempts`
 */
export async function revokeExposedCredential({ database, throttle }: Deps, exposure: Exposure): Promise<void> {
  await throttle.admit({ kind: 'exposed_credential', account: null, ip: exposure.from.ip });
  const tokenHash = hashSessionToken(tokenIn(exposure.credential));
  const { actor } = exposure;
  const write = <T>(work: (unit: PlatformUnit) => Promise<T>) =>
    acrossAgencies(database, 'incidents', 'an exposed credential', work, { actor });
  const id = await write(unit => note(unit, tokenHash, exposure.foundAt));
  const revoked = (unit: PlatformUnit) => revoke(unit, tokenHash, id);
  const outcome = await acrossAgencies(database, 'identity', 'revoke an exposed token', revoked, { actor });
  await write(unit => settle(unit, id, outcome));
}

/** As people copy it: a header, a cookie, or the token alone. */
const tokenIn = (credential: string): string =>
  credential
    .trim()
    .replace(/^authorization:\s*/i, '')
    .replace(/^bearer\s+/i, '')
    .replace(/^(?:cookie:\s*)?(?:__Host-)?reeve_session=/i, '')
    .replace(/;.*$/s, '')
    .trim();

async function note(unit: PlatformUnit, tokenHash: Buffer, foundAt: string | null): Promise<string> {
  const row = await unit.sql
    .insertInto('exposed_credential')
    .values({ id: uuid7(), token_hash: tokenHash, outcome: 'unknown', found_at: foundAt })
    .onConflict(conflict =>
      conflict
        .column('token_hash')
        .doUpdateSet({ found_at: sql`coalesce(exposed_credential.found_at, excluded.found_at)` }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

async function revoke(unit: PlatformUnit, tokenHash: Buffer, exposureId: string): Promise<Outcome> {
  const session = await unit.sql
    .selectFrom('session')
    .select(['id', 'person_id', 'as_operator'])
    .select(sql<boolean>`ended_at is null and now() < idle_expires_at and now() < expires_at`.as('live'))
    .where('token_hash', '=', tokenHash)
    .forUpdate()
    .executeTakeFirst();
  if (!session) return 'unknown';
  if (!session.live) return 'already_ended';
  const { id: sessionId, person_id: personId, as_operator: asOperator } = session;
  await unit.sql
    .updateTable('session')
    .set({ ended_at: sql<string>`now()`, ending: 'revoked' })
    .where('id', '=', sessionId)
    .execute();
  unit.audit({ action: 'session.ended', subjectType: 'session', subjectId: sessionId, details: { reason: 'exposed' } });
  unit.start(handleExposedCredential, { exposureId, personId, sessionId, asOperator });
  return 'revoked';
}

/** What was revoked once stays so, however often it is posted. */
const settle = async (unit: PlatformUnit, id: string, outcome: Outcome): Promise<void> => {
  await unit.sql
    .updateTable('exposed_credential')
    .set({ outcome })
    .where('id', '=', id)
    .where('outcome', '<>', 'revoked')
    .execute();
};
