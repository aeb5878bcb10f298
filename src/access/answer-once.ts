import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import type { AgencyUnit } from '../kernel/unit.ts';

export type StoredAnswer = { status: number; headers: Record<string, string>; body: unknown };
export type OnceKey = { principalId: string; route: string; key: string; requestHash: Buffer };

/**
 * Lets a request take effect once: the key is inserted first, the answer stored in the same commit and kept 24 h.
 * What fails rolls its key back, so that a repeat tries again.
 * @throws DomainError `idempotency_in_progress` while the same key is being worked on elsewhere,
 * `idempotency_key_reused` for another request under the same key
 */
export async function answerOnce<T extends StoredAnswer>(
  unit: AgencyUnit,
  once: OnceKey,
  work: () => Promise<T>,
): Promise<{ answer: T | StoredAnswer; replayed: boolean }> {
  await lockKey(unit, once);
  const stored = await findAnswer(unit, once);
  if (stored) return { answer: stored, replayed: true };
  const id = uuid7();
  const { principalId, route, key, requestHash } = once;
  const row = { id, agency_id: unit.actor.agencyId, principal_id: principalId, route, key, request_hash: requestHash };
  await unit.sql.insertInto('idempotency_key').values(row).execute();
  const answer = await work();
  const { status, headers, body } = answer;
  await unit.sql
    .updateTable('idempotency_key')
    .set({ status, headers, body: JSON.stringify(body ?? null) })
    .where('id', '=', id)
    .execute();
  return { answer, replayed: false };
}

/** A lock of the transaction, which a second request with the same key does not wait for. */
async function lockKey(unit: AgencyUnit, { principalId, route, key }: OnceKey): Promise<void> {
  const name = JSON.stringify([unit.actor.agencyId, principalId, route, key]);
  const lockId = createHash('sha256').update(name).digest().readBigInt64BE(0).toString();
  const { rows } = await sql<{ held: boolean }>`select pg_try_advisory_xact_lock(${lockId}::bigint) as held`.execute(
    unit.sql,
  );
  if (!rows[0]?.held)
    throw new DomainError('idempotency_in_progress', 'a request with this Idempotency-Key is still being worked on', {
      retryAfterSeconds: 1,
    });
}

async function findAnswer(unit: AgencyUnit, once: OnceKey): Promise<StoredAnswer | null> {
  await forgetOld(unit, once);
  const row = await unit.sql
    .selectFrom('idempotency_key')
    .select(['request_hash', 'status', 'headers', 'body'])
    .where('agency_id', '=', unit.actor.agencyId)
    .where('principal_id', '=', once.principalId)
    .where('route', '=', once.route)
    .where('key', '=', once.key)
    .executeTakeFirst();
  if (!row) return null;
  if (!once.requestHash.equals(row.request_hash))
    throw new DomainError('idempotency_key_reused', 'this Idempotency-Key was sent with another request before');
  return { status: row.status ?? 500, headers: row.headers ?? {}, body: row.body ?? undefined };
}

/** Keys are kept 24 h; the agency's next creation takes away what is older, this very key in any case. */
async function forgetOld(unit: AgencyUnit, { principalId, route, key }: OnceKey): Promise<void> {
  const { agencyId } = unit.actor;
  const old = sql`agency_id = ${agencyId} and created_at < now() - interval '24 hours'`;
  const some = sql`select id from idempotency_key where ${old} limit 100 for update skip locked`;
  const same = sql`principal_id = ${principalId} and route = ${route} and key = ${key}`;
  await sql`delete from idempotency_key where ${old} and (id in (${some}) or (${same}))`.execute(unit.sql);
}
