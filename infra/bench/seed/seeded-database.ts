import { createHash } from 'node:crypto';
import pg from 'pg';
import type { Role } from '../../../src/kernel/entity.ts';
import { migrate } from '../../database/migrate.ts';
import { migrations } from '../../database/migrations/index.ts';
import { type SeedSize, seedAgencies } from './seed-agencies.ts';

export type SeededOptions = {
  /** Superuser's URL of a database of this server. */
  readonly adminUrl: (database: string) => string;
  readonly rolePasswords: Readonly<Record<Role, string>>;
  readonly name: string;
  readonly size: SeedSize;
  readonly say: (line: string) => void;
};

/** What a seeded database was made of: of other migrations or by another seed, it is made anew. */
const stamp = (size: SeedSize): string => {
  const made = JSON.stringify([size, migrations.map(({ name }) => name), seedAgencies.toString()]);
  return createHash('sha256').update(made).digest('hex');
};

/**
 * A migrated database with so many agencies and properties; one that an earlier run left is used again.
 * @returns its name
 */
export async function seededDatabase({ adminUrl, rolePasswords, name, size, say }: SeededOptions): Promise<string> {
  const wanted = stamp(size);
  if ((await stampOf(adminUrl('postgres'), name)) === wanted) return name;
  say(`seeding ${size.agencies.toLocaleString('en')} x ${size.properties.toLocaleString('en')} properties`);
  await connected(adminUrl('postgres'), client => client.query(`drop database if exists "${name}" with (force)`));
  await migrate({ adminUrl: adminUrl(name), rolePasswords });
  await connected(adminUrl(name), client => seedAgencies(client, size, say));
  await connected(adminUrl(name), client => client.query(`comment on database "${name}" is '${wanted}'`));
  return name;
}

async function stampOf(url: string, name: string): Promise<string | undefined> {
  const text = `select shobj_description(oid, 'pg_database') as stamp from pg_database where datname = $1`;
  const { rows } = await connected(url, client => client.query<{ stamp: string }>(text, [name]));
  return rows[0]?.stamp;
}

/** Does work on a connection of its own. */
export async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
