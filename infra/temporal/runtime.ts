import { DefaultLogger, type LogEntry, type LogLevel, makeTelemetryFilterString, Runtime } from '@temporalio/worker';
import type { LogFields } from '../../src/kernel/logger.port.ts';

export type WorkerLog = {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
};

/** Ids and closed words of the SDK's log lines; messages of failures may hold what payloads hold, so they stay out. */
const telling = [
  'workflowId',
  'runId',
  'workflowType',
  'activityType',
  'attempt',
  'isLocal',
  'taskQueue',
  'durationMs',
];

function fieldsOf(entry: LogEntry): LogFields {
  const meta = (entry.meta ?? {}) as Record<string, unknown>;
  const picked = Object.fromEntries(telling.flatMap(name => (name in meta ? [[name, String(meta[name])]] : [])));
  const error = meta['error'];
  const failure = error instanceof Error ? ((error as { type?: string }).type ?? error.name) : undefined;
  return failure ? { ...picked, failure } : picked;
}

const forward: Partial<Record<LogLevel, keyof WorkerLog>> = { INFO: 'info', WARN: 'warn', ERROR: 'error' };

/** Sets up the SDK's one runtime of this process: its logs go into ours, and signals are ours to handle. */
export function installRuntime(log: WorkerLog): void {
  Runtime.install({
    logger: new DefaultLogger('WARN', entry => {
      const level = forward[entry.level];
      if (level) log[level](`temporal: ${entry.message.split('\n')[0]?.slice(0, 200)}`, fieldsOf(entry));
    }),
    shutdownSignals: [],
    telemetryOptions: { logging: { forward: {}, filter: makeTelemetryFilterString({ core: 'WARN', other: 'ERROR' }) } },
  });
}
