import { join } from 'node:path';
import { obtainServer } from '../temporal/server/obtain-server.ts';
import { startTemporalServer } from '../temporal/server/start-server.ts';
import type { BringUp, Prepared } from './bring-up.ts';
import { cacheFolder } from './cache-folder.ts';
import { keepAlive } from './keep-alive.ts';
import { echo, logFile } from './own-process.ts';

/** Obtains and starts the Temporal development server, unless the user has one. */
export async function startTemporal(task: BringUp, { env, plan }: Prepared): Promise<void> {
  const step = task.progress.begin('Temporal');
  const { temporalAddress } = plan.given;
  if (temporalAddress) return step.done(`yours, at ${temporalAddress}`);
  const program = await obtainServer({ env, cache: cacheFolder(env), say: step.say });
  if (task.signal.aborted) throw new Error('stopped');
  const onLine = echo(task, 'temporal');
  const service = keepAlive({
    name: 'temporal',
    progress: task.progress,
    whenDead: 'restart',
    start: onSpawn =>
      startTemporalServer({
        program,
        namespace: env.TEMPORAL_NAMESPACE || 'reeve',
        port: plan.ports.temporal,
        httpPort: plan.ports.temporalHttp,
        uiPort: plan.ports.temporalUi,
        databaseFile: join(task.varFolder, 'temporal', 'temporal.db'),
        cwd: task.varFolder,
        pidFile: join(task.varFolder, 'run', 'temporal.json'),
        logFile: logFile(task, 'temporal'),
        onSpawn,
        ...(onLine ? { onLine } : {}),
      }),
  });
  task.services.push(service);
  await service.ready;
  step.done(`on port ${plan.ports.temporal}`);
}
