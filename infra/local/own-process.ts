import { join } from 'node:path';
import type { BringUp } from './bring-up.ts';
import type { ManagedProcess } from './managed-process.ts';
import { startNodeChild } from './node-child.ts';

const readyWithinMs = 60_000;

/** A little more than each process gives itself to finish what it is doing. */
const stopWithinMs = { api: 12_000, worker: 12_000, sandbox: 5_000 } as const;

/** Starts one of Reeve's processes; the API is told, from then on, what is still coming. */
export async function startOwnProcess(
  task: BringUp,
  name: 'api' | 'worker' | 'sandbox',
  env: NodeJS.ProcessEnv,
  onSpawn: (child: ManagedProcess) => void,
): Promise<ManagedProcess> {
  return startNodeChild({
    name,
    script: task.parts[name],
    env,
    logFile: logFile(task, name),
    onLine: echo(task, name),
    readyWithinMs,
    stopWithinMs: stopWithinMs[name],
    onSpawn: child => {
      onSpawn(child);
      if (name === 'api') tellProgress(task, child);
    },
  });
}

function tellProgress({ progress }: BringUp, api: ManagedProcess): void {
  const tell = () => {
    if (!api.hasEnded()) api.send({ type: 'starting', steps: progress.steps() });
  };
  progress.onChange(tell);
  tell();
}

export function logFile(task: BringUp, name: string): string {
  return join(task.varFolder, 'log', `${name}.log`);
}

/** With --verbose, what the children print is shown as well. */
export function echo(task: BringUp, name: string): ((line: string) => void) | undefined {
  return task.verbose ? line => task.progress.note(`${name.padEnd(8)} | ${line}`) : undefined;
}
