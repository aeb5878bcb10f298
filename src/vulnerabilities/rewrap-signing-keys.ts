import { acrossAgencies } from '../kernel/across-agencies.ts';
import type { Database } from '../kernel/database.ts';
import type { KeyManagement } from '../kernel/key-management.port.ts';
import { type RewrappedPage, unlessUnreadable } from '../kernel/rewrapped-page.ts';
import { contextOfSigningKey } from './signing-keys.ts';

/**
 * Wraps the data keys of the security team's keys under today's root key, where they were wrapped under one of before:
 * there are few. Repeatable; asks the key management: not inside a unit.
 */
export async function rewrapSigningKeys({
  database,
  keys,
}: {
  database: Database;
  keys: KeyManagement;
}): Promise<RewrappedPage> {
  const rows = await acrossAgencies(
    database,
    'incidents',
    'signing keys to wrap anew',
    ({ sql }) =>
      sql.selectFrom('signing_key').select(['id', 'data_key_wrapped']).where('root_key_id', '<>', keys.keyId).execute(),
    { mode: 'read' },
  );
  let [rewrapped, unreadable] = [0, 0];
  for (const { id, data_key_wrapped } of rows) {
    const was = Buffer.from(data_key_wrapped);
    const wrapped = await keys.rewrap(was, contextOfSigningKey(id)).catch(unlessUnreadable);
    if (wrapped) rewrapped += await keep(database, { id, was, wrapped, rootKeyId: keys.keyId });
    else unreadable += 1;
  }
  return { rewrapped, unreadable, last: null };
}

type Kept = { id: string; was: Buffer; wrapped: Buffer; rootKeyId: string };
const keep = (database: Database, { id, was, wrapped, rootKeyId }: Kept): Promise<number> =>
  acrossAgencies(database, 'incidents', 'a signing key is wrapped anew', async unit => {
    const { numUpdatedRows } = await unit.sql
      .updateTable('signing_key')
      .set({ data_key_wrapped: wrapped, root_key_id: rootKeyId })
      .where('id', '=', id)
      .where('data_key_wrapped', '=', was)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows > 0n) unit.audit({ action: 'signing_key.rewrapped', subjectType: 'signing_key', subjectId: id });
    return Number(numUpdatedRows);
  });
