import { fileURLToPath } from 'node:url';
import { type ManagedProcess, startManaged } from './managed-process.ts';

/** Longer than the guard needs to give up on its program and kill it. */
const guardMarginMs = 3000;

export interface GuardedProgram {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Which user the program runs as; absent means this one. */
  readonly user?: { readonly uid: number; readonly gid: number };
  readonly env?: Readonly<Record<string, string>>;
  readonly stopSignal: 'SIGINT' | 'SIGTERM' | 'SIGKILL';
  readonly stopWithinMs: number;
  /** Remembers the program, so that a leftover is found and stopped by the next start. */
  readonly pidFile: string;
  /** A folder the guard removes when all is over, even after a crash of its parent. */
  readonly removeOnExit?: string;
  readonly logFile?: string;
  readonly onLine?: (line: string) => void;
}

/** Starts a foreign program under a guard, which stops it when this process is gone, however it went. */
export function startGuarded(program: GuardedProgram): ManagedProcess {
  const { name, logFile, onLine, user, ...spec } = program;
  return startManaged({
    name,
    script: fileURLToPath(new URL('./guard.mjs', import.meta.url)),
    args: [JSON.stringify({ ...spec, ...user })],
    stopWithinMs: program.stopWithinMs + guardMarginMs,
    ...(logFile ? { logFile } : {}),
    ...(onLine ? { onLine } : {}),
  });
}
