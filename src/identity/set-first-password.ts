import { sql } from 'kysely';
import type { PlatformUnit } from '../kernel/unit.ts';

/**
 * Stores the first password of a person who has none. The conditional UPDATE makes one of two at once win.
 * Returns false when there is one already: then it must be proven, not set.
 */
export async function setFirstPassword(unit: PlatformUnit, personId: string, hash: string): Promise<boolean> {
  const set = await unit.sql
    .updateTable('person')
    .set({ password_hash: hash, password_changed_at: sql<string>`now()`, version: sql<number>`version + 1` })
    .where('id', '=', personId)
    .where('password_hash', 'is', null)
    .where('state', '=', 'active')
    .returning('id')
    .executeTakeFirst();
  if (set) unit.audit({ action: 'password.set', subjectType: 'person', subjectId: personId });
  return set !== undefined;
}
