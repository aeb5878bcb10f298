import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import type { Role } from '../../src/kernel/entity.ts';
import { createOwnerOrm } from './migrator.ts';
import { prepareCluster } from './prepare-cluster.ts';

export type MigrateOptions = {
  /** A superuser's URL of the database to make or bring up to date: `postgres://user:password@host:port/name`. */
  adminUrl: string;
  rolePasswords: Readonly<Record<Role, string>>;
};

/** Makes roles and database, then runs what migrations are pending. Idempotent; two at once wait for each other. */
export async function migrate({ adminUrl, rolePasswords }: MigrateOptions): Promise<string[]> {
  const url = new URL(adminUrl);
  await prepareCluster(url, rolePasswords);
  return migrateSchema({ url, password: rolePasswords.reeve_owner });
}

/** Runs pending migrations as the owner, under an advisory lock. Returns the names of those that ran. */
export async function migrateSchema(owner: { url: URL; password: string }): Promise<string[]> {
  const lock = new pg.Client({ connectionString: ownerUrl(owner).href, connectionTimeoutMillis: 10_000 });
  await lock.connect();
  const orm = await createOwnerOrm(owner);
  try {
    await takeLock(lock);
    const ran = await orm.migrator.up();
    return ran.map(migration => migration.name);
  } finally {
    await orm.close(true);
    await lock.end();
  }
}

/**
 * Asked for again and again, never waited for inside a statement: that would hold a snapshot, and an index that the
 * holder makes concurrently waits for all older snapshots to end (seen: a deadlock).
 */
async function takeLock(client: pg.Client): Promise<void> {
  const ask = `select pg_try_advisory_lock(hashtext('reeve migrations')) as taken`;
  while (!(await client.query<{ taken: boolean }>(ask)).rows[0]?.taken) await setTimeout(100);
}

function ownerUrl({ url, password }: { url: URL; password: string }): URL {
  const owner = new URL(url);
  owner.username = 'reeve_owner';
  owner.password = encodeURIComponent(password);
  return owner;
}
