import { z } from 'zod';
import type { OpenDatabase } from './database.ts';
import { migrations } from './migrations/index.ts';

const rowSchema = z.object({ name: z.string() });

/**
 * Names of migrations that the database still lacks; all of them when it has no list yet.
 * @throws Error when the database does not answer
 */
export async function pendingMigrations(database: OpenDatabase): Promise<string[]> {
  const pool = database.pools.reeve_platform;
  if (!pool) throw new Error('this process does not work as reeve_platform');
  const listed = await pool.query(`select to_regclass('public.schema_migration') is not null as there`);
  const there = z.tuple([z.object({ there: z.boolean() })]).parse(listed.rows)[0].there;
  const rows = there ? z.array(rowSchema).parse((await pool.query('select name from schema_migration')).rows) : [];
  const done = new Set(rows.map(row => row.name));
  return migrations.map(({ name }) => name as string).filter(name => !done.has(name));
}
