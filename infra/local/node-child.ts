import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type ManagedProcess, startManaged } from './managed-process.ts';

const leash = new URL('./leash.mjs', import.meta.url);
const readySchema = z.object({ type: z.literal('ready') });

export interface NodeChildOptions {
  readonly name: string;
  /** A script that reports `{ type: 'ready', port }` over IPC once it serves. */
  readonly script: string;
  readonly env: NodeJS.ProcessEnv;
  readonly logFile: string;
  readonly onLine?: ((line: string) => void) | undefined;
  readonly readyWithinMs: number;
  readonly stopWithinMs: number;
  /** Called as soon as the process is there, before it is ready. */
  readonly onSpawn: (child: ManagedProcess) => void;
}

/**
 * Starts one of Reeve's own processes and waits for its report.
 * @throws Error with its last lines when it ends first, or does not report in time
 */
export async function startNodeChild(options: NodeChildOptions): Promise<ManagedProcess> {
  const child = startManaged({
    name: options.name,
    script: options.script,
    env: options.env,
    execArgv: ['--import', fileURLToPath(leash), '--disable-warning=ExperimentalWarning'],
    logFile: options.logFile,
    stopWithinMs: options.stopWithinMs,
    ...(options.onLine ? { onLine: options.onLine } : {}),
  });
  options.onSpawn(child);
  const ready = new Promise<void>(resolve => {
    child.onMessage(message => readySchema.safeParse(message).success && resolve());
  });
  const outcome = await Promise.race([ready, child.ended, inTime(options.readyWithinMs)]);
  if (outcome === undefined) return child;
  await child.stop();
  throw new Error(`${options.name} did not start (${outcome}):\n${child.lastLines().join('\n')}`);
}

function inTime(ms: number): Promise<string> {
  return new Promise(resolve => setTimeout(resolve, ms, `not ready after ${ms / 1000} s`).unref());
}
