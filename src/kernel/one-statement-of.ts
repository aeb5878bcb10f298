import { type CompiledQuery, type OperationNodeSource, sql } from 'kysely';
import type { AnyUnit } from './unit.ts';

/**
 * Inserts that know nothing of each other as one statement, for one trip to the server: each trip holds the locks of the
 * unit that much longer. PostgreSQL runs each to its end, in no order (its manual, 7.8.4). Undefined where there are none.
 */
export function oneStatementOf(unit: AnyUnit, inserts: readonly OperationNodeSource[]): CompiledQuery | undefined {
  const last = inserts.at(-1);
  if (!last) return undefined;
  const before = inserts.slice(0, -1).map((insert, index) => sql`${sql.ref(`written_${index}`)} as (${insert})`);
  return (before.length === 0 ? sql`${last}` : sql`with ${sql.join(before)} ${last}`).compile(unit.sql);
}
