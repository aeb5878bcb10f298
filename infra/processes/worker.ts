import { readFileSync } from 'node:fs';
import { parseSettings, SettingsError } from '../../src/config/index.ts';
import { createLogger } from '../log/index.ts';
import { assembleWorker } from '../temporal/assemble-worker.ts';

/** Runs workflows and activities, and relays what the outbox still holds. Ready once it polls. */
async function main(): Promise<void> {
  const settings = parseSettings(process.env, 'worker', path => readFileSync(path, 'utf8'));
  const log = createLogger({ level: settings.logLevel, process: 'worker' });
  process.on('unhandledRejection', error => log.error('a promise failed that nobody waited for', { error }));
  const stopping = new AbortController();
  const stop = (why: string) => {
    if (!stopping.signal.aborted) log.info('draining', { why });
    stopping.abort();
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop(signal));
  process.once('disconnect', () => stop('the parent has gone'));
  const worker = await assembleWorker(settings, log);
  await worker.run(stopping.signal, () => {
    process.send?.({ type: 'ready' });
    log.info('ready');
  });
}

/** An activity that does not heed its cancellation would keep the process alive for a minute. */
main().then(
  () => process.exit(0),
  (error: unknown) => {
    const known = error instanceof SettingsError || (error instanceof Error && error.name === 'DatabaseNotGuarded');
    process.stderr.write(`${known ? (error as Error).message : String((error as Error)?.stack ?? error)}\n`);
    process.exit(1);
  },
);
