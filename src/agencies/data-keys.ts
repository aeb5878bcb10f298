import { z } from 'zod';
import { acrossAgencies } from '../kernel/across-agencies.ts';
import type { Database } from '../kernel/database.ts';
import { DomainError } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import type { KeyManagement } from '../kernel/key-management.port.ts';
import type { PlatformUnit } from '../kernel/unit.ts';

/** A data key in clear, in memory only. `agencyId` null: the platform's. */
export type OpenDataKey = { id: string; bytes: Buffer; agencyId: string | null };
export type DataKeys = {
  /**
   * The live key of an agency, or of the platform (null); made at its first use.
   * @throws DomainError `key_unknown` when every key of the agency has been retired: it was erased.
   */
  live(agencyId: string | null): Promise<OpenDataKey>;
  /** The key of this id, retired or not; undefined when there is none, or none that can be unwrapped. */
  byId(keyId: string): Promise<OpenDataKey | undefined>;
};
type Deps = { database: Database; keys: KeyManagement /** How long a key stays in memory. */; ttlMs?: number };
type Row = { id: string; for_agency: string | null; wrapped: Buffer | Uint8Array };

/** Data keys as rows hold them, unwrapped by the key management, which is never called inside a unit. */
export function createDataKeys({ database, keys, ttlMs = 600_000 }: Deps): DataKeys {
  const read = <T>(work: (unit: PlatformUnit) => Promise<T>) =>
    acrossAgencies(database, 'operations', 'read a data key', work, { mode: 'read' });
  const open = async (row: Row): Promise<OpenDataKey> => {
    const bytes = await keys.unwrap(Buffer.from(row.wrapped), contextOfDataKey(row.for_agency));
    return { id: row.id, bytes, agencyId: row.for_agency };
  };
  const live = async (agencyId: string | null) => open((await read(findLive(agencyId))) ?? (await create(agencyId)));
  const byId = async (keyId: string) => {
    if (!isId(keyId)) return undefined;
    const row = await read(find(keyId));
    return row ? open(row).catch(unlessUnknown) : undefined;
  };
  const create = async (agencyId: string | null): Promise<Row> => {
    const { wrapped } = await keys.generateDataKey(contextOfDataKey(agencyId));
    const work = insert({ id: uuid7(), for_agency: agencyId, wrapped });
    return acrossAgencies(database, 'operations', 'make a data key', work);
  };
  return {
    live: remembered(ttlMs, live),
    byId: remembered(ttlMs, byId),
  };
}

/** What a payload names may be anything at all, and only ids may come before the database. */
const isId = (keyId: string): boolean => z.uuid().safeParse(keyId).success;
/** What a wrapped data key is bound to. */
export const contextOfDataKey = (agencyId: string | null) => ({ agencyId: agencyId ?? 'platform' });

function unlessUnknown(error: unknown): undefined {
  if (error instanceof DomainError && error.code === 'key_unknown') return undefined;
  throw error;
}

const columns = ['id', 'for_agency', 'wrapped'] as const;
const find = (keyId: string) => (unit: PlatformUnit) =>
  unit.sql.selectFrom('data_key').select(columns).where('id', '=', keyId).executeTakeFirst();

const findLive = (agencyId: string | null) => (unit: PlatformUnit) =>
  unit.sql
    .selectFrom('data_key')
    .select(columns)
    .where('for_agency', agencyId ? '=' : 'is', agencyId)
    .where('retired_at', 'is', null)
    .executeTakeFirst();

/** Two at once: the second finds the first one's row. An erased agency, whose keys are retired, gets no new one. */
const insert = (row: Row) => async (unit: PlatformUnit) => {
  const { for_agency } = row;
  const any = await unit.sql
    .selectFrom('data_key')
    .select('id')
    .where('for_agency', for_agency ? '=' : 'is', for_agency)
    .limit(1)
    .executeTakeFirst();
  if (!any)
    await unit.sql
      .insertInto('data_key')
      .values({ ...row, wrapped: Buffer.from(row.wrapped) })
      .onConflict(conflict => conflict.doNothing())
      .execute();
  const live = await findLive(for_agency)(unit);
  if (!live) throw new DomainError('key_unknown', 'every data key of this agency has been retired');
  return live;
};

/** Remembers what was found for a while, and asks once for many at the same time; failures are not remembered. */
function remembered<Key, Value>(ttlMs: number, load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const known = new Map<Key, { value: Promise<Value>; until: number }>();
  return key => {
    const found = known.get(key);
    if (found && found.until > Date.now()) return found.value;
    const value = load(key);
    const entry = { value, until: Date.now() + ttlMs };
    known.set(key, entry);
    value.then(
      loaded => loaded === undefined && known.delete(key),
      () => known.delete(key),
    );
    return value;
  };
}
