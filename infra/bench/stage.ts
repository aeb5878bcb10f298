import { chmod, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../local/cache-folder.ts';
import type { ChildEnvironments } from '../local/child-environment.ts';
import { freePort } from '../local/free-port.ts';
import { ensureKeyFile, type LocalState, loadState } from '../local/local-state.ts';
import { dataFolder } from '../postgres/data-folder.ts';
import { serverUser } from '../postgres/server-user.ts';
import { type RunningPostgres, startPostgres } from '../postgres/start-postgres.ts';
import { obtainServer } from '../temporal/server/obtain-server.ts';
import { startTemporalServer } from '../temporal/server/start-server.ts';
import { type Child, type ChildSpec, startChild } from './child.ts';
import type { BenchOptions } from './options.ts';
import { seededDatabase } from './seed/seeded-database.ts';
import { settingsOf } from './settings.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where everything is measured: servers of its own, and processes that use them. */
export type Stage = {
  readonly state: LocalState;
  /** Superuser's URL of a database. */
  adminUrl(database: string): string;
  /** URL of a database for a role, with its password. */
  roleUrl(database: string, role: keyof LocalState['rolePasswords']): string;
  /** A migrated database with that many agencies and properties; seeded at its first use. */
  seeded(agencies: number, properties: number): Promise<string>;
  /** Settings of Reeve's processes on that database, as `npm start` makes them. */
  settings(database: string, temporal?: string): Promise<ChildEnvironments>;
  /** Address of a Temporal server, started at its first use by a part: it has no runs of other parts. */
  temporal(): Promise<string>;
  start(spec: Omit<ChildSpec, 'logFile' | 'profileTo'>): Promise<Child>;
  /** Rejects when a process of this part ends by itself. */
  readonly lost: () => Promise<never>;
  /** Stops what a part has started and left. */
  stopChildren(): Promise<void>;
  /** Stops all that was started; without `keep`, removes what was seeded. */
  close(keep: boolean): Promise<void>;
};

/** Starts PostgreSQL with the settings of `npm start`, durable; the rest starts when a part asks for it. */
export async function openStage(options: BenchOptions, say: (line: string) => void): Promise<Stage> {
  const folder = join(root, 'var', 'bench');
  await mkdir(folder, { recursive: true });
  const state = await loadState(folder);
  const keyFile = await ensureKeyFile(folder);
  const data = dataFolder(folder, await serverUser());
  const postgres = await openPostgres({ folder, data, state, say });
  const children: Child[] = [];
  let temporal: ReturnType<typeof openTemporal> | undefined;
  let lose: (error: Error) => void = () => undefined;
  const stopChildren = async () => {
    for (const child of children.splice(0).toReversed()) await child.stop();
    const server = temporal;
    temporal = undefined;
    await (await server?.catch(() => undefined))?.process.stop();
  };
  return {
    state,
    ...databasesOf(postgres, state, say),
    settings: async (database, at) => {
      const databaseUrl = bare(postgres.adminUrl(database));
      return settingsOf({ state, keyFile, folder, poolMax: options.sizes.connections, databaseUrl }, at);
    },
    temporal: async () => {
      temporal ??= openTemporal(folder, say);
      return (await temporal).address;
    },
    start: async spec => {
      const profileTo = options.profile ? join(root, 'build', 'bench', 'profiles', spec.name) : undefined;
      const child = await startChild({ ...spec, logFile: join(folder, 'log', `${spec.name}.log`), profileTo });
      children.push(child);
      void child.lost.then(words => lose(new Error(words)));
      return child;
    },
    lost: () =>
      new Promise((_resolve, reject) => {
        lose = reject;
      }),
    stopChildren,
    close: async keep => {
      await stopChildren();
      await postgres.process.stop();
      if (keep) return;
      for (const path of [data, folder]) await rm(path, { recursive: true, force: true });
    },
  };
}

function databasesOf(
  postgres: RunningPostgres,
  state: LocalState,
  say: (line: string) => void,
): Pick<Stage, 'adminUrl' | 'roleUrl' | 'seeded'> {
  const adminUrl = (database: string) => postgres.adminUrl(database);
  const { rolePasswords } = state;
  return {
    adminUrl,
    roleUrl: (database, role) => {
      const url = new URL(adminUrl(database));
      [url.username, url.password] = [role, rolePasswords[role]];
      return url.href;
    },
    seeded: (agencies, properties) => {
      const name = `bench_${agencies}x${properties}`;
      return seededDatabase({ adminUrl, rolePasswords, name, size: { agencies, properties }, say });
    },
  };
}

function bare(adminUrl: string): string {
  const url = new URL(adminUrl);
  [url.username, url.password] = ['', ''];
  return url.href;
}

type PostgresPlace = { folder: string; data: string; state: LocalState; say: (line: string) => void };
async function openPostgres({ folder, data, state, say }: PostgresPlace): Promise<RunningPostgres> {
  const running = await startPostgres({
    env: process.env,
    cache: cacheFolder(process.env),
    say,
    data,
    port: await freePort(),
    password: state.adminPassword,
    durable: true,
    pidFile: join(folder, 'run', 'postgres.json'),
    logFile: join(folder, 'log', 'postgres.log'),
  });
  say(`PostgreSQL ${running.version}, data in ${data}`);
  return running;
}

/** With its file and pragmas as `npm start` has them, but empty. */
async function openTemporal(folder: string, say: (line: string) => void) {
  const place = join(folder, 'temporal');
  await rm(place, { recursive: true, force: true });
  await mkdir(place, { recursive: true });
  await chmod(place, 0o755);
  const port = await freePort();
  const server = await startTemporalServer({
    program: await obtainServer({ env: process.env, cache: cacheFolder(process.env), say }),
    namespace: 'reeve',
    port,
    httpPort: await freePort(),
    databaseFile: join(place, 'temporal.db'),
    cwd: folder,
    pidFile: join(folder, 'run', 'temporal.json'),
    logFile: join(folder, 'log', 'temporal.log'),
  });
  return { address: `127.0.0.1:${port}`, process: server };
}
