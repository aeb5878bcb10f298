import { sql } from 'kysely';
import type { AnyUnit } from './unit.ts';

/**
 * Waits until nobody else's unit holds this name, and holds it until this one is over: for what no row is there to be
 * locked yet. Begin names with what they are for (`import/<id>`). Whoever takes it before reading sees what was
 * committed by whoever had it before. Two names with the same hash merely wait for each other; who takes two names
 * takes them in one order everywhere.
 */
export async function lockName(unit: Pick<AnyUnit, 'sql'>, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(unit.sql);
}
