import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { startGuarded } from '../../local/guarded-program.ts';
import type { ManagedProcess } from '../../local/managed-process.ts';
import { searchAttributes } from './search-attributes.ts';

const startLimitMs = 60_000;

export interface TemporalServerOptions {
  /** The `temporal` program. */
  readonly program: string;
  readonly namespace: string;
  readonly port: number;
  /** The server's HTTP API, which tells when it is ready. */
  readonly httpPort: number;
  /** Absent: no UI. */
  readonly uiPort?: number;
  /** Absent: in memory. */
  readonly databaseFile?: string;
  readonly cwd: string;
  readonly pidFile: string;
  readonly logFile?: string;
  readonly onLine?: (line: string) => void;
  /** Called as soon as the process is there, before it serves. */
  readonly onSpawn?: (server: ManagedProcess) => void;
}

/**
 * Starts the development server on 127.0.0.1 and waits until it serves the namespace. Stop it through `stop()`.
 * @throws Error with the server's last lines when it does not come up
 */
export async function startTemporalServer(options: TemporalServerOptions): Promise<ManagedProcess> {
  for (const file of [options.pidFile, options.databaseFile]) {
    if (file) await mkdir(dirname(file), { recursive: true });
  }
  const server = startGuarded({
    name: 'temporal',
    command: options.program,
    args: serverArguments(options),
    cwd: options.cwd,
    // In memory there is nothing to save, and an orderly stop takes a second.
    stopSignal: options.databaseFile ? 'SIGTERM' : 'SIGKILL',
    stopWithinMs: 10_000,
    pidFile: options.pidFile,
    ...(options.logFile ? { logFile: options.logFile } : {}),
    ...(options.onLine ? { onLine: options.onLine } : {}),
  });
  options.onSpawn?.(server);
  await untilServing(options, server);
  return server;
}

/** Fairness between agencies; a file database that does not wait for the disk: a crash of the machine loses seconds. */
function serverArguments(options: Omit<TemporalServerOptions, 'pidFile' | 'cwd' | 'program'>): string[] {
  const file = options.databaseFile;
  return [
    ...['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(options.port)],
    ...['--http-port', String(options.httpPort), '--namespace', options.namespace],
    ...(options.uiPort === undefined ? ['--headless'] : ['--ui-ip', '127.0.0.1', '--ui-port', String(options.uiPort)]),
    ...(file ? ['--db-filename', file, ...sqlitePragmas] : []),
    ...Object.entries(searchAttributes).flatMap(([name, type]) => ['--search-attribute', `${name}=${type}`]),
    ...['--dynamic-config-value', 'matching.useNewMatcher=true'],
    ...['--dynamic-config-value', 'matching.enableFairness=true'],
    ...['--dynamic-config-value', 'system.enableActivityEagerExecution=true'],
    ...['--log-level', 'error', '--disable-config-file'],
  ];
}

const sqlitePragmas = ['--sqlite-pragma', 'synchronous=OFF', '--sqlite-pragma', 'journal_mode=WAL'];

async function untilServing(options: TemporalServerOptions, server: ManagedProcess): Promise<void> {
  const url = `http://127.0.0.1:${options.httpPort}/api/v1/namespaces/${options.namespace}`;
  const deadline = Date.now() + startLimitMs;
  for (;;) {
    if (server.hasEnded()) {
      throw new Error(`the Temporal server did not start (${await server.ended}):\n${server.lastLines().join('\n')}`);
    }
    if (await answers(url)) return;
    if (Date.now() > deadline) {
      await server.stop();
      throw new Error(`the Temporal server did not answer in time:\n${server.lastLines().join('\n')}`);
    }
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(1000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
