import type { ManagedProcess } from './managed-process.ts';
import type { Progress } from './progress.ts';

const firstPauseMs = 500;
const longestPauseMs = 30_000;
const steadyAfterMs = 60_000;

export interface ServiceOptions {
  readonly name: string;
  /** Resolves when the process is ready, rejects, with words, when it does not get there. Tells of it once spawned. */
  readonly start: (onSpawn: (child: ManagedProcess) => void) => Promise<unknown>;
  readonly progress: Progress;
  /** What to do when it has died after having been ready: start it again, or give up everything. */
  readonly whenDead: 'restart' | { readonly giveUp: (reason: string) => void };
}

export interface Service {
  readonly name: string;
  /** Rejects when the first start fails, which is not repeated: a wrong setting would fail for ever. */
  readonly ready: Promise<void>;
  /** Stops it, ready or not, for good. */
  stop(): Promise<void>;
}

interface Watch {
  current: ManagedProcess | undefined;
  stopping: boolean;
  wake: () => void;
}

/** Starts a process and keeps it running: a death is said aloud, and it is started again after ever longer pauses. */
export function keepAlive(options: ServiceOptions): Service {
  const watch: Watch = { current: undefined, stopping: false, wake: () => {} };
  const start = async () => {
    await options.start(child => {
      watch.current = child;
      if (watch.stopping) void child.stop();
    });
  };
  const ready = start();
  ready.then(
    () => watchOver(options, watch, start),
    () => undefined,
  );
  return {
    name: options.name,
    ready,
    async stop() {
      watch.stopping = true;
      watch.wake();
      await watch.current?.stop();
    },
  };
}

async function watchOver(options: ServiceOptions, watch: Watch, start: () => Promise<void>): Promise<void> {
  let pauseMs = firstPauseMs / 2;
  for (;;) {
    const startedAt = Date.now();
    const how = await watch.current?.ended;
    if (watch.stopping) return;
    const reason = `${options.name} has died (${how})${lastWords(watch.current)}`;
    if (options.whenDead !== 'restart') return options.whenDead.giveUp(reason);
    pauseMs = Date.now() - startedAt > steadyAfterMs ? firstPauseMs : Math.min(pauseMs * 2, longestPauseMs);
    options.progress.note(`✗ ${reason}\n  starting it again`);
    if (!(await restart(options, watch, start, pauseMs))) return;
    options.progress.note(`✓ ${options.name} is running again`);
  }
}

async function restart(
  options: ServiceOptions,
  watch: Watch,
  start: () => Promise<void>,
  firstMs: number,
): Promise<boolean> {
  for (let pauseMs = firstMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    await pause(pauseMs, watch);
    if (watch.stopping) return false;
    try {
      await start();
      return !watch.stopping;
    } catch (error) {
      if (watch.stopping) return false;
      options.progress.note(`✗ ${error instanceof Error ? error.message : error}\n  trying again`);
    }
  }
}

function pause(ms: number, watch: Watch): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, ms);
    watch.wake = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}

function lastWords(process: ManagedProcess | undefined): string {
  const lines = process?.lastLines().slice(-8) ?? [];
  return lines.length > 0 ? `; its last lines:\n${lines.map(line => `    ${line}`).join('\n')}` : '';
}
