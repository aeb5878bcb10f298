import { type OperationNodeSource, sql } from 'kysely';
import type { AnyUnit } from './unit.ts';

/**
 * Runs inserts that know nothing of each other as one statement, in one trip to the server: each trip holds the locks
 * of the unit that much longer. PostgreSQL runs each to its end, in no order (its manual, 7.8.4).
 */
export async function writeTogether(unit: AnyUnit, inserts: readonly OperationNodeSource[]): Promise<void> {
  const last = inserts.at(-1);
  if (!last) return;
  const before = inserts.slice(0, -1).map((insert, index) => sql`${sql.ref(`written_${index}`)} as (${insert})`);
  await (before.length === 0 ? sql`${last}` : sql`with ${sql.join(before)} ${last}`).execute(unit.sql);
}
