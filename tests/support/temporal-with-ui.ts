import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ManagedProcess } from '../../infra/local/managed-process.ts';
import { startTemporalServer } from '../../infra/temporal/server/start-server.ts';
import { freePort, sharedEnvironment } from './environment/index.ts';

export type OwnTemporal = {
  address: string;
  uiUrl: string;
  /** Ends it; its file stays, and `start` goes on from there. */
  stop(): Promise<void>;
  start(): Promise<ManagedProcess>;
  /** Ends it as a machine that loses its power would; `start` goes on from what it had written. */
  kill(): Promise<void>;
  /** Ends it and forgets everything. */
  close(): Promise<void>;
};

/** A Temporal server of one's own, with its UI and its state in a file: to look at, or to stop and start. */
export async function startOwnTemporal(): Promise<OwnTemporal> {
  const folder = await mkdtemp(join(tmpdir(), 'reeve-temporal-'));
  const [port, httpPort, uiPort] = [await freePort(), await freePort(), await freePort()];
  const pidFile = join(folder, 'temporal.pid');
  let server: ManagedProcess | undefined;
  const start = async () => {
    server = await startTemporalServer({
      program: sharedEnvironment().temporalProgram,
      namespace: 'reeve',
      ...{ port, httpPort, uiPort },
      databaseFile: join(folder, 'temporal.db'),
      cwd: folder,
      pidFile,
    });
    return server;
  };
  const stop = async () => server?.stop();
  await start();
  return {
    address: `127.0.0.1:${port}`,
    uiUrl: `http://127.0.0.1:${uiPort}`,
    stop,
    start,
    kill: async () => {
      const { pid } = JSON.parse(await readFile(pidFile, 'utf8')) as { pid: number };
      process.kill(pid, 'SIGKILL');
      await server?.ended;
    },
    close: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
