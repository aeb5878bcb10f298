import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from '../../local/cache-folder.ts';
import type { DemoContext } from '../../local/demo-contract.ts';
import { freePort } from '../../local/free-port.ts';
import { obtainServer } from '../../temporal/server/obtain-server.ts';
import { startTemporalServer } from '../../temporal/server/start-server.ts';
import { startDrillServer } from '../isolation/drill-server.ts';
import { createProcesses } from '../processes.ts';

export type DrillStack = { context: DemoContext; stop(): Promise<void> };

/** Everything of Reeve for one drill: PostgreSQL, Temporal, sandboxes, API and worker, on free ports; it all goes after. */
export async function startDrillStack(env: NodeJS.ProcessEnv, say: (line: string) => void): Promise<DrillStack> {
  const folder = await mkdtemp(join(tmpdir(), 'reeve-drill-'));
  const stops: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  const stop = async () => {
    for (const each of stops.toReversed()) await each().catch(() => undefined);
  };
  try {
    const { database, stop: stopDatabase } = await startDrillServer(env, say);
    stops.push(stopDatabase);
    const temporal = await startTemporal(env, folder, say);
    stops.push(() => temporal.server.stop());
    const processes = await createProcesses({ env, folder, database, temporal });
    stops.push(() => processes.stop());
    say('Starting the API, the sandboxes and the worker');
    await Promise.all([processes.start('api'), processes.start('sandbox'), processes.start('worker')]);
    const { apiUrl, operationsUrl, inboxUrl: mailInboxUrl, stripeUrl: stripeApiUrl } = processes;
    const { adminUrl, rolePasswords } = database;
    const signal = AbortSignal.timeout(30 * 60_000);
    const urls = { apiUrl, operationsUrl, mailInboxUrl, stripeApiUrl, adminUrl };
    return { context: { ...urls, env: processes.env, rolePasswords, varFolder: folder, say, signal }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startTemporal(env: NodeJS.ProcessEnv, folder: string, say: (line: string) => void) {
  const program = await obtainServer({ env, cache: cacheFolder(env), say: what => say(`Temporal: ${what}`) });
  const [port, httpPort, namespace] = [await freePort(), await freePort(), 'reeve'];
  const files = { cwd: folder, pidFile: join(folder, 'temporal.pid'), logFile: join(folder, 'temporal.log') };
  const server = await startTemporalServer({ program, namespace, port, httpPort, ...files });
  return { server, address: `127.0.0.1:${port}`, namespace };
}
