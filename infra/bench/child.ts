import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const leash = fileURLToPath(new URL('../local/leash.mjs', import.meta.url));
const ready = z.object({ type: z.literal('ready') });
const readyWithinMs = 120_000;

export type Child = {
  readonly name: string;
  readonly pid: number;
  /** SIGTERM; SIGKILL after 15 s. Idempotent. */
  stop(): Promise<void>;
  /** Resolves when it ends without being stopped, to its last lines: what waits for it would wait for ever. */
  readonly lost: Promise<string>;
};
export type ChildSpec = {
  readonly name: string;
  readonly script: string;
  readonly env: NodeJS.ProcessEnv;
  readonly logFile: string;
  /** Where a CPU profile is left when it ends; absent: none is taken. */
  readonly profileTo?: string | undefined;
};

/**
 * Starts a Node process that is measured. Its log goes to the file by itself: a pipe through this process would cost
 * time of the cores that are measured.
 * @throws Error with its last lines when it ends before it reports `{ type: 'ready' }`
 */
export async function startChild({ name, script, env, logFile, profileTo }: ChildSpec): Promise<Child> {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'a', 0o600);
  const profile = profileTo ? ['--cpu-prof', `--cpu-prof-dir=${profileTo}`] : [];
  const nodeArgs = ['--import', leash, '--disable-warning=ExperimentalWarning', ...profile];
  const child = spawn(process.execPath, [...nodeArgs, script], { env, stdio: ['ignore', log, log, 'ipc'] });
  const outcome = await Promise.race([
    reported(child),
    once(child, 'exit').then(([code]) => `exit code ${code}`),
    new Promise<string>(resolve => setTimeout(resolve, readyWithinMs, 'not ready in time').unref()),
  ]);
  if (outcome) {
    await stopChild(child);
    throw new Error(`${name} did not start (${outcome}):\n${lastLines(logFile)}`);
  }
  let stopping = false;
  const lost = new Promise<string>(resolve =>
    child.once('exit', code => stopping || resolve(`${name} ended (exit code ${code}):\n${lastLines(logFile)}`)),
  );
  const stop = () => {
    stopping = true;
    return stopChild(child);
  };
  return { name, pid: child.pid ?? 0, stop, lost };
}

function reported(child: ChildProcess): Promise<undefined> {
  return new Promise(resolve => {
    child.on('message', message => ready.safeParse(message).success && resolve(undefined));
  });
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await ended;
  clearTimeout(timer);
}

const lastLines = (file: string): string => readFileSync(file, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
