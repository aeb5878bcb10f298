import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGuarded } from './guarded-program.ts';

export interface GuardedRun {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly onLine?: (line: string) => void;
}

/**
 * Runs a program that takes minutes to its end; it is stopped when this process is gone, however it went.
 * @throws Error with its last lines, when it ends with another code than 0
 */
export async function runGuarded(command: string, args: readonly string[], options: GuardedRun): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'reeve-run-'));
  try {
    const program = startGuarded({
      name: command,
      command,
      args,
      stopSignal: 'SIGTERM',
      stopWithinMs: 5000,
      pidFile: join(folder, 'pid.json'),
      removeOnExit: folder,
      ...options,
    });
    const how = await program.ended;
    if (how !== 'exit code 0')
      throw new Error(`${command} ${args[0]} ended: ${how}\n${program.lastLines().join('\n')}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
