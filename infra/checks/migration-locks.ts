import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { z } from 'zod';
import { migrations } from '../database/migrations/index.ts';
import { createOwnerOrm } from '../database/migrator.ts';

const run = promisify(execFile);
const squawk = createRequire(import.meta.url).resolve('squawk-cli/js/bin/squawk');

/** What concerns neither locks nor code that is still running: the connection sets the time limits itself. */
const excluded = [
  'require-lock-timeout',
  'require-statement-timeout',
  'prefer-bigint-over-int',
  'prefer-robust-stmts',
  'prefer-text-field',
  'prefer-identity',
  'require-enum-value-ordering',
];

/** These make the tables: nothing is running yet that they could stop. */
const first: readonly string[] = ['001-foundation', '002-first-tables', '003-sessions-and-grants'];

const beforeFirstRelease = 'Written before the first release: the table had no rows anywhere.';

/** What a migration may do all the same, and why a reviewer agreed. */
export const agreed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '020-billing': {
    'disallowed-unique-constraint': beforeFirstRelease,
    'constraint-missing-not-valid': beforeFirstRelease,
  },
};

const replySchema = z.array(z.object({ line: z.number(), message: z.string(), rule_name: z.string() }));

/** Faults of one migration's SQL: locks that stop requests, and steps that the code still running does not survive. */
export async function lintMigration(name: string, sql: string, transactional: boolean): Promise<string[]> {
  const args = ['--reporter', 'Json', '--pg-version', '15', '--stdin-filepath', `${name}.sql`];
  for (const rule of excluded) args.push('--exclude', rule);
  if (transactional) args.push('--assume-in-transaction');
  const call = run(process.execPath, [squawk, ...args]);
  call.child.stdin?.end(sql);
  const { stdout } = await call.catch((failed: { stdout?: string }) => ({ stdout: failed.stdout ?? '' }));
  return replySchema
    .parse(JSON.parse(stdout || '[]'))
    .filter(({ rule_name }) => !agreed[name]?.[rule_name])
    .map(({ line, message, rule_name }) => `${name}, statement ${line + 1}: ${message} (${rule_name})`);
}

/** The SQL of every migration after the first tables, one statement a line, as the migrator would run it. */
export async function migrationsAsSql(): Promise<{ name: string; sql: string; transactional: boolean }[]> {
  const orm = await createOwnerOrm({ url: new URL('postgres://127.0.0.1/none'), password: '' });
  try {
    const later = migrations.filter(({ name }) => !first.includes(name));
    return await Promise.all(
      later.map(async ({ name, class: Made }) => {
        const migration = new Made(orm.em.getDriver(), orm.config);
        await migration.up();
        const lines = migration.getQueries().map(query => `${String(query).replaceAll(/\s*\n\s*/g, ' ')};`);
        return { name, sql: `${lines.join('\n')}\n`, transactional: migration.isTransactional() };
      }),
    );
  } finally {
    await orm.close(true);
  }
}
