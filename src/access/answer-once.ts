import { createHash } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import type { AnyUnit } from '../kernel/unit.ts';

export type StoredAnswer = { status: number; headers: Record<string, string>; body: unknown };
export type OnceKey = { principalId: string; route: string; key: string; requestHash: Buffer };

/** Where keys are kept: an agency's with its rows, those of the company's people apart. */
type Shelf = { table: 'idempotency_key' | 'operator_idempotency_key'; mine: RawBuilder<unknown>; scope: string | null };
function shelfOf({ actor }: AnyUnit): Shelf {
  if (!('agencyId' in actor)) return { table: 'operator_idempotency_key', mine: sql`true`, scope: null };
  return { table: 'idempotency_key', mine: sql`agency_id = ${actor.agencyId}`, scope: actor.agencyId };
}

/**
 * Lets a request take effect once: the key is inserted first, the answer stored in the same commit and kept 24 h.
 * What fails rolls its key back, so that a repeat tries again.
 * @throws DomainError `idempotency_in_progress` while the same key is being worked on elsewhere,
 * `idempotency_key_reused` for another request under the same key
 */
export async function answerOnce<T extends StoredAnswer>(
  unit: AnyUnit,
  once: OnceKey,
  work: () => Promise<T>,
): Promise<{ answer: T | StoredAnswer; replayed: boolean }> {
  await lockKey(unit, once);
  const stored = await findAnswer(unit, once);
  if (stored) return { answer: stored, replayed: true };
  const id = uuid7();
  await insertKey(unit, id, once);
  const answer = await work();
  const { status, headers, body } = answer;
  await unit.sql
    .updateTable(shelfOf(unit).table)
    .set({ status, headers, body: JSON.stringify(body ?? null) })
    .where('id', '=', id)
    .execute();
  return { answer, replayed: false };
}

async function insertKey(unit: AnyUnit, id: string, once: OnceKey): Promise<void> {
  const { principalId, route, key, requestHash } = once;
  const row = { id, principal_id: principalId, route, key, request_hash: requestHash };
  const { scope } = shelfOf(unit);
  if (scope === null) await unit.sql.insertInto('operator_idempotency_key').values(row).execute();
  else
    await unit.sql
      .insertInto('idempotency_key')
      .values({ ...row, agency_id: scope })
      .execute();
}

/** A lock of the transaction, which a second request with the same key does not wait for. */
async function lockKey(unit: AnyUnit, { principalId, route, key }: OnceKey): Promise<void> {
  const name = JSON.stringify([shelfOf(unit).scope, principalId, route, key]);
  const lockId = createHash('sha256').update(name).digest().readBigInt64BE(0).toString();
  const { rows } = await sql<{ held: boolean }>`select pg_try_advisory_xact_lock(${lockId}::bigint) as held`.execute(
    unit.sql,
  );
  if (!rows[0]?.held)
    throw new DomainError('idempotency_in_progress', 'a request with this Idempotency-Key is still being worked on', {
      retryAfterSeconds: 1,
    });
}

async function findAnswer(unit: AnyUnit, once: OnceKey): Promise<StoredAnswer | null> {
  await forgetOld(unit, once);
  const row = await unit.sql
    .selectFrom(shelfOf(unit).table)
    .select(['request_hash', 'status', 'headers', 'body'])
    .where(shelfOf(unit).mine.$castTo<boolean>())
    .where('principal_id', '=', once.principalId)
    .where('route', '=', once.route)
    .where('key', '=', once.key)
    .executeTakeFirst();
  if (!row) return null;
  if (!once.requestHash.equals(row.request_hash))
    throw new DomainError('idempotency_key_reused', 'this Idempotency-Key was sent with another request before');
  return { status: row.status ?? 500, headers: row.headers ?? {}, body: row.body ?? undefined };
}

/** Keys are kept 24 h; the next creation by the same agency takes away what is older, this very key in any case. */
async function forgetOld(unit: AnyUnit, { principalId, route, key }: OnceKey): Promise<void> {
  const { table, mine } = shelfOf(unit);
  const keys = sql.table(table);
  const old = sql`${mine} and created_at < now() - interval '24 hours'`;
  const some = sql`select id from ${keys} where ${old} limit 100 for update skip locked`;
  const same = sql`principal_id = ${principalId} and route = ${route} and key = ${key}`;
  await sql`delete from ${keys} where ${old} and (id in (${some}) or (${same}))`.execute(unit.sql);
}
