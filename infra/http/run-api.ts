import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { StartingStep } from '../../api/http/health.ts';
import { parseSettings } from '../../src/config/index.ts';
import { createLogger } from '../log/index.ts';
import { assembleApi } from './assemble-api.ts';
import { giveBackMemory } from './give-back-memory.ts';
import { listen } from './listen.ts';

/** Requests under way get this long to end; an orchestrator waits some 30 s before it kills. */
const drainMs = 10_000;
/** Then pools and clients get this long to close. */
const closeMs = 2_000;
const stepSchema = z.object({
  name: z.string(),
  state: z.enum(['waiting', 'working', 'done', 'failed']),
  detail: z.string().optional(),
  sinceMs: z.number().optional(),
});
const messageSchema = z.object({ type: z.literal('starting'), steps: z.array(stepSchema) });

/**
 * Runs the API process: settings, server, end. It answers at once, and says what is missing until the database has
 * proven itself.
 * @throws SettingsError, DatabaseNotGuarded
 */
export async function runApi(env: NodeJS.ProcessEnv): Promise<void> {
  const forked = process.connected === true;
  const settings = parseSettings(env, 'api', path => readFileSync(path, 'utf8'));
  const log = createLogger({ level: settings.logLevel, process: 'api' });
  process.on('unhandledRejection', error => log.error('a promise failed that nobody waited for', { error }));
  const api = await assembleApi(settings, log, toldSteps());
  const server = await listen(api.app, { host: settings.apiHost, port: settings.apiPort });
  const operations =
    api.operations && (await listen(api.operations, { host: settings.apiHost, port: settings.operationsPort }));
  const stopping = new AbortController();
  const guarded = api.untilGuarded(stopping.signal);
  const stop = async (why: string) => {
    if (stopping.signal.aborted) return;
    stopping.abort();
    log.info('draining', { why });
    await Promise.all([server.drain(drainMs), operations?.drain(drainMs)]);
    // A pool that is closed under the guard's questions never ends; and whatever hangs here, the process must not.
    setTimeout(() => process.exit(1), closeMs);
    await guarded.catch(() => undefined);
    await api.close().catch((error: unknown) => log.error('closing failed', { error }));
    process.exit(process.exitCode ?? 0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(signal));
  process.once('disconnect', () => void stop('the parent has gone'));
  process.send?.({ type: 'ready', port: server.port });
  log.info('listening', { host: settings.apiHost, port: server.port, operationsPort: operations?.port });
  if (forked && !process.connected) await stop('the parent had gone');
  await guarded;
  if (!stopping.signal.aborted) log.info('ready');
  giveBackMemory();
}

/** The steps of `npm start`, as the launcher last told them. */
function toldSteps(): () => readonly StartingStep[] {
  let steps: readonly StartingStep[] = [];
  process.on('message', message => {
    const parsed = messageSchema.safeParse(message);
    if (parsed.success) steps = parsed.data.steps;
  });
  return () => steps;
}
