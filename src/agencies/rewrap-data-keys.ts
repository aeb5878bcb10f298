import { sql } from 'kysely';
import { acrossAgencies } from '../kernel/across-agencies.ts';
import type { Database } from '../kernel/database.ts';
import type { KeyManagement } from '../kernel/key-management.port.ts';
import { type RewrappedPage, unlessUnreadable } from '../kernel/rewrapped-page.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { contextOfDataKey } from './data-keys.ts';

type Deps = { database: Database; keys: KeyManagement };

const pageSize = 200;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/**
 * Wraps the next data keys under today's root key that were wrapped under one of before, so that nothing is lost with
 * that one. What they have sealed stays as it is. Repeatable; asks the key management: not inside a unit.
 */
export async function rewrapDataKeys({ database, keys }: Deps, after: string | null): Promise<RewrappedPage> {
  const page = (unit: PlatformUnit) => pageAfter(unit, after);
  const rows = await acrossAgencies(database, 'operations', 'data keys to wrap anew', page, { mode: 'read' });
  let [rewrapped, unreadable] = [0, 0];
  for (const { id, for_agency, wrapped: bytes } of rows) {
    const was = Buffer.from(bytes);
    if (was.includes(keys.keyId)) continue;
    const wrapped = await keys.rewrap(was, contextOfDataKey(for_agency)).catch(unlessUnreadable);
    if (wrapped) rewrapped += await keep(database, { id, agencyId: for_agency, was, wrapped });
    else unreadable += 1;
  }
  return { rewrapped, unreadable, last: rows.length === pageSize ? (rows.at(-1)?.id ?? null) : null };
}

const pageAfter = (unit: PlatformUnit, after: string | null) =>
  unit.sql
    .selectFrom('data_key')
    .select(['id', 'for_agency', 'wrapped'])
    .where('id', '>', after ?? beforeAll)
    .orderBy('id')
    .limit(pageSize)
    .execute();

type Kept = { id: string; agencyId: string | null; was: Buffer; wrapped: Buffer };
const keep = (database: Database, { id, agencyId, was, wrapped }: Kept): Promise<number> =>
  acrossAgencies(database, 'operations', 'a data key is wrapped anew', async unit => {
    const { numUpdatedRows } = await unit.sql
      .updateTable('data_key')
      .set({ wrapped })
      .where('id', '=', id)
      .where(sql<boolean>`wrapped = ${was}`)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows > 0n)
      unit.audit({
        action: 'data_key.rewrapped',
        subjectType: 'data_key',
        subjectId: id,
        ...(agencyId ? { agencyId } : {}),
      });
    return Number(numUpdatedRows);
  });
