import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '../../../infra/database/migrate.ts';
import { cacheFolder } from '../../../infra/local/cache-folder.ts';
import { findChromium } from '../../../infra/local/find-chromium.ts';
import { freePort } from '../../../infra/local/free-port.ts';
import type { ManagedProcess } from '../../../infra/local/managed-process.ts';
import { startPostgres } from '../../../infra/postgres/start-postgres.ts';
import { obtainServer } from '../../../infra/temporal/server/obtain-server.ts';
import { startTemporalServer } from '../../../infra/temporal/server/start-server.ts';
import { type Role, roles } from '../../../src/kernel/entity.ts';

import { environmentVariable, type SharedEnvironment } from './shared-environment.ts';

const templateDatabase = 'reeve_template';

export interface StartedEnvironment {
  stop(): Promise<void>;
}

/**
 * Starts one PostgreSQL and one Temporal server for this test run, migrates the template database, and leaves what
 * tests need in a file. Both servers stop, and the folder goes, even when the run is killed.
 * @throws Error that names what is missing on this machine
 */
export async function startSharedEnvironment(say: (what: string) => void): Promise<StartedEnvironment> {
  const folder = await mkdtemp(join(tmpdir(), 'reeve-test-'));
  // PostgreSQL may run as another user, who has to pass through.
  await chmod(folder, 0o755);
  const started: ManagedProcess[] = [];
  const stop = async () => {
    await Promise.all(started.map(each => each.stop()));
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const parts = await Promise.allSettled([startDatabase(folder, say, started), startTemporal(folder, say, started)]);
    const [database, temporal] = parts;
    if (database.status === 'rejected') throw database.reason;
    if (temporal.status === 'rejected') throw temporal.reason;
    await publish({ folder, chromium: findChromium(process.env), ...database.value, ...temporal.value });
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
}

async function startDatabase(folder: string, say: (what: string) => void, started: ManagedProcess[]) {
  const postgres = await startPostgres({
    env: process.env,
    cache: cacheFolder(process.env),
    say: what => say(`PostgreSQL: ${what}`),
    data: join(folder, 'postgres'),
    port: await freePort(),
    password: randomBytes(16).toString('hex'),
    durable: false,
    pidFile: join(folder, 'postgres.pid'),
    logFile: join(folder, 'postgres.log'),
    removeOnExit: folder,
  });
  started.push(postgres.process);
  const rolePasswords = generatePasswords();
  await migrateTemplate(postgres.adminUrl(), postgres.adminUrl(templateDatabase), rolePasswords);
  return { adminUrl: postgres.adminUrl(), templateDatabase, rolePasswords };
}

function generatePasswords(): Record<Role, string> {
  const pairs = roles.map(role => [role, randomBytes(16).toString('hex')]);
  return Object.fromEntries(pairs) as Record<Role, string>;
}

async function migrateTemplate(serverUrl: string, adminUrl: string, rolePasswords: Record<Role, string>) {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await migrate({ adminUrl, rolePasswords });
    // Nobody may connect to it any more: a copy is only possible while nobody does.
    await client.query(`alter database ${templateDatabase} with is_template true allow_connections false`);
  } finally {
    await client.end();
  }
}

async function startTemporal(folder: string, say: (what: string) => void, started: ManagedProcess[]) {
  const temporalProgram = await obtainServer({
    env: process.env,
    cache: cacheFolder(process.env),
    say: what => say(`Temporal: ${what}`),
  });
  const port = await freePort();
  const server = await startTemporalServer({
    program: temporalProgram,
    namespace: 'reeve',
    port,
    httpPort: await freePort(),
    cwd: folder,
    pidFile: join(folder, 'temporal.pid'),
    logFile: join(folder, 'temporal.log'),
  });
  started.push(server);
  return { temporalAddress: `127.0.0.1:${port}`, temporalProgram };
}

async function publish(environment: SharedEnvironment): Promise<void> {
  const path = join(environment.folder, 'environment.json');
  await writeFile(path, JSON.stringify(environment), { mode: 0o600 });
  process.env[environmentVariable] = path;
}
