import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { startGuarded } from '../local/guarded-program.ts';
import type { ManagedProcess } from '../local/managed-process.ts';
import { dataMajor, initDataFolder, superuser } from './data-folder.ts';
import { type ObtainOptions, obtainBinaries } from './obtain-binaries.ts';
import { serverUser } from './server-user.ts';

const startLimitMs = 60_000;

export interface PostgresOptions extends Omit<ObtainOptions, 'major'> {
  readonly data: string;
  readonly port: number;
  /** Of the superuser; the data folder keeps the one it was made with. */
  readonly password: string;
  /** False only for tests: a crash of the machine then loses data. */
  readonly durable: boolean;
  readonly pidFile: string;
  readonly logFile?: string;
  readonly removeOnExit?: string;
  readonly onLine?: (line: string) => void;
  /** Called as soon as the process is there, before it answers. */
  readonly onSpawn?: (server: ManagedProcess) => void;
}

export interface RunningPostgres {
  readonly process: ManagedProcess;
  readonly version: string;
  /** Superuser on the given database (default postgres). Holds the password: not for logs. */
  adminUrl(database?: string): string;
}

/**
 * Obtains the binaries, makes the data folder if there is none, starts the server on 127.0.0.1 and waits until it
 * answers. Under root it runs as another user. Stop it through `process.stop()`.
 * @throws Error with the server's last lines when it does not come up
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const major = await dataMajor(options.data);
  const binaries = await obtainBinaries({ ...options, ...(major === undefined ? {} : { major }) });
  const user = await serverUser();
  if (major === undefined) {
    options.say('making its data folder');
    await initDataFolder({ ...options, binaries, user });
  }
  await mkdir(dirname(options.pidFile), { recursive: true });
  const running = startGuarded({
    name: 'postgres',
    command: join(binaries.folder, 'postgres'),
    args: ['-D', options.data, ...serverSettings(options)],
    cwd: options.data,
    stopSignal: 'SIGINT',
    stopWithinMs: 15_000,
    pidFile: options.pidFile,
    ...(user ? { user: { uid: user.uid, gid: user.gid } } : {}),
    ...(options.logFile ? { logFile: options.logFile } : {}),
    ...(options.removeOnExit ? { removeOnExit: options.removeOnExit } : {}),
    ...(options.onLine ? { onLine: options.onLine } : {}),
  });
  options.onSpawn?.(running);
  const adminUrl = (database = 'postgres') =>
    `postgres://${superuser}:${encodeURIComponent(options.password)}@127.0.0.1:${options.port}/${database}`;
  await untilAnswering(adminUrl(), running);
  return { process: running, version: binaries.version, adminUrl };
}

function serverSettings(options: PostgresOptions): string[] {
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    port: String(options.port),
    unix_socket_directories: '',
    max_connections: '200',
    password_encryption: 'scram-sha-256',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(options.durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function untilAnswering(url: string, server: ManagedProcess): Promise<void> {
  const deadline = Date.now() + startLimitMs;
  for (;;) {
    if (server.hasEnded()) {
      throw new Error(`PostgreSQL did not start (${await server.ended}):\n${server.lastLines().join('\n')}`);
    }
    const fault = await connectOnce(url);
    if (!fault) return;
    if (fault.code === '28P01' || Date.now() > deadline) {
      await server.stop();
      throw new Error(`PostgreSQL does not let us in (${fault.message}):\n${server.lastLines().slice(-10).join('\n')}`);
    }
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

async function connectOnce(url: string): Promise<{ code?: string; message: string } | undefined> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    await client.end().catch(() => undefined);
  }
}
