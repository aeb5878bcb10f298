import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { type Role, roles } from '../../../src/kernel/entity.ts';
import { sharedEnvironment } from './shared-environment.ts';

export interface TestDatabase {
  /** postgres://host:port/name, without a role: add one of the roles and its password. */
  readonly url: string;
  readonly name: string;
  /** Superuser on this database: for looking behind row-level security in a test. */
  readonly adminUrl: string;
  readonly rolePasswords: Readonly<Record<Role, string>>;
  /** The same address with a role's name and password in it. */
  urlAs(role: Role): string;
  /** Removes it, with whatever is still connected. Idempotent. */
  drop(): Promise<void>;
}

/** A fresh, migrated, empty database of its own, copied from the template (some 50 ms). */
export async function createDatabase(): Promise<TestDatabase> {
  const { adminUrl, templateDatabase, rolePasswords } = sharedEnvironment();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await runAsAdmin(`create database ${name} template ${templateDatabase} owner reeve_owner`);
  // A copy has the template's tables and grants on them, but not the privileges on the database itself.
  await runAsAdmin(
    `revoke all on database ${name} from public; grant connect on database ${name} to ${roles.join(', ')}`,
  );
  const url = new URL(adminUrl);
  url.pathname = name;
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  return {
    url: bare.href,
    name,
    adminUrl: url.href,
    rolePasswords,
    urlAs: role => {
      const own = new URL(bare);
      own.username = role;
      own.password = encodeURIComponent(rolePasswords[role]);
      return own.href;
    },
    drop: () => runAsAdmin(`drop database if exists ${name} with (force)`),
  };
}

async function runAsAdmin(...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: sharedEnvironment().adminUrl });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
