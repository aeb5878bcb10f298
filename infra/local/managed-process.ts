import { type ChildProcess, fork } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';

const keptLines = 40;
const lastLinesWithinMs = 1000;

export interface ManagedOptions {
  readonly name: string;
  readonly script: string;
  readonly args?: readonly string[];
  /** The child's whole environment; absent means this process's own. */
  readonly env?: NodeJS.ProcessEnv;
  readonly execArgv?: readonly string[];
  /** Output is appended here. */
  readonly logFile?: string;
  /** Called with every line the child prints. */
  readonly onLine?: (line: string) => void;
  /** After SIGTERM the child has this long before SIGKILL. */
  readonly stopWithinMs: number;
}

export interface ManagedProcess {
  readonly name: string;
  readonly pid: number | undefined;
  /** Settles when the process has ended, with words such as "exit code 1". Never rejects. */
  readonly ended: Promise<string>;
  hasEnded(): boolean;
  /** The last lines it printed, oldest first. */
  lastLines(): readonly string[];
  send(message: object): void;
  onMessage(listener: (message: unknown) => void): void;
  /** SIGTERM, then SIGKILL after the limit. Idempotent; resolves when the process has ended. */
  stop(): Promise<void>;
}

/**
 * Starts a Node script with an IPC channel, in a process group of its own: Ctrl-C in the terminal reaches only the
 * supervisor, which stops its children in order. The script must end when the channel closes (guard.mjs, leash.mjs).
 */
export function startManaged(options: ManagedOptions): ManagedProcess {
  const child = fork(options.script, [...(options.args ?? [])], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: [...(options.execArgv ?? [])],
    ...(options.env ? { env: options.env } : {}),
  });
  const lines = collectLines(child, options);
  let over = false;
  child.once('exit', () => {
    over = true;
  });
  const ended = endOf(child);
  return {
    name: options.name,
    pid: child.pid,
    ended,
    hasEnded: () => over,
    lastLines: () => lines,
    send: message => sendIfOpen(child, message),
    onMessage: listener => child.on('message', listener),
    stop: () => stopChild(child, ended, options.stopWithinMs),
  };
}

/** Its last lines may still be on their way when it exits; a grandchild may hold the pipe open, so not for long. */
function endOf(child: ChildProcess): Promise<string> {
  return new Promise(resolve => {
    child.once('error', error => resolve(error.message));
    child.once('exit', (code, signal) => {
      const how = signal ? `ended by ${signal}` : `exit code ${code}`;
      child.once('close', () => resolve(how));
      setTimeout(resolve, lastLinesWithinMs, how).unref();
    });
  });
}

function sendIfOpen(child: ChildProcess, message: object): void {
  // A child that has just died is noticed by its exit, not by a failed message.
  if (child.connected) child.send(message, () => undefined);
}

async function stopChild(child: ChildProcess, ended: Promise<string>, withinMs: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), withinMs);
  await ended;
  clearTimeout(timer);
}

function collectLines(child: ChildProcess, options: ManagedOptions): string[] {
  const lines: string[] = [];
  if (options.logFile) mkdirSync(dirname(options.logFile), { recursive: true });
  const log = options.logFile ? createWriteStream(options.logFile, { flags: 'a', mode: 0o600 }) : undefined;
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface({ input: stream }).on('line', line => {
      lines.push(line);
      if (lines.length > keptLines) lines.shift();
      log?.write(`${line}\n`);
      options.onLine?.(line);
    });
  }
  child.once('close', () => log?.end());
  return lines;
}
