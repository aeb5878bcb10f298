import { sql } from 'kysely';
import { acrossAgencies } from '../kernel/across-agencies.ts';
import type { Database } from '../kernel/database.ts';
import type { KeyManagement } from '../kernel/key-management.port.ts';

/** So many data keys in use were wrapped under this root key, which is not at hand: what they sealed cannot be read. */
export type UnreadableKeys = { rootKeyId: string; dataKeys: number };

/** Which root keys would be needed besides those that are named. Opens nothing: wrapped keys name theirs in clear. */
export async function findUnreadableKeys({
  database,
  keys,
}: {
  database: Database;
  keys: Pick<KeyManagement, 'keyId' | 'keyIdsBefore'>;
}): Promise<UnreadableKeys[]> {
  const named = sql<string>`coalesce(substring(encode(wrapped, 'escape') from 'local:[0-9a-f]{16}'), 'unknown')`;
  const rows = await acrossAgencies(
    database,
    'operations',
    'which root keys are needed',
    unit =>
      unit.sql
        .selectFrom('data_key')
        .select(({ fn }) => [named.as('root_key_id'), fn.countAll<string>().as('keys')])
        .where('retired_at', 'is', null)
        .groupBy('root_key_id')
        .orderBy('root_key_id')
        .execute(),
    { mode: 'read' },
  );
  const atHand = [keys.keyId, ...keys.keyIdsBefore];
  return rows
    .filter(({ root_key_id }) => !atHand.includes(root_key_id))
    .map(({ root_key_id: rootKeyId, keys: count }) => ({ rootKeyId, dataKeys: Number(count) }));
}
