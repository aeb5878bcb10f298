import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Role, roles } from '../../../src/kernel/entity.ts';
import { migrate } from '../../database/migrate.ts';
import { cacheFolder } from '../../local/cache-folder.ts';
import { freePort } from '../../local/free-port.ts';
import { startPostgres } from '../../postgres/start-postgres.ts';
import type { DrillDatabase } from './run-drill.ts';

/** A PostgreSQL server for one drill, migrated; it goes with its folder, also when the drill is killed. */
export async function startDrillServer(
  env: NodeJS.ProcessEnv,
  say: (line: string) => void,
): Promise<{ database: DrillDatabase; stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'reeve-drill-'));
  // PostgreSQL may run as another user, who has to pass through.
  await chmod(folder, 0o755);
  const postgres = await startPostgres({
    env,
    cache: cacheFolder(env),
    say: what => say(`PostgreSQL: ${what}`),
    data: join(folder, 'postgres'),
    port: await freePort(),
    password: randomBytes(16).toString('hex'),
    durable: false,
    pidFile: join(folder, 'postgres.pid'),
    logFile: join(folder, 'postgres.log'),
    removeOnExit: folder,
  });
  const stop = async () => {
    await postgres.process.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const passwords = roles.map(role => [role, randomBytes(16).toString('hex')]);
    const rolePasswords = Object.fromEntries(passwords) as Record<Role, string>;
    const adminUrl = postgres.adminUrl('reeve_drill');
    await migrate({ adminUrl, rolePasswords });
    const url = new URL(adminUrl);
    [url.username, url.password] = ['', ''];
    return { database: { url: url.href, adminUrl, rolePasswords }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
