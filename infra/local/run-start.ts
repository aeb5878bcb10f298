import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { bringUp } from './bring-up.ts';
import { tryLock } from './file-lock.mjs';
import type { Service } from './keep-alive.ts';
import type { Parts } from './parts.ts';
import { createProgress, seconds } from './progress.ts';
import { rotateLogs } from './rotate-logs.ts';

export interface StartOptions {
  /** The project's folder; what start makes goes below its `var`. */
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  readonly verbose: boolean;
  readonly out: Writable & { isTTY?: boolean; columns?: number };
  readonly parts: Parts;
  /** Aborted by Ctrl-C, SIGTERM, or the death of the parent. */
  readonly signal: AbortSignal;
}

/** In which order services are stopped: those who use, before those who are used. */
const stopOrder = ['worker', 'api', 'sandbox', 'temporal', 'postgres'];

/**
 * Runs everything until it is told to stop.
 * @returns the exit code: 0 after a stop that was asked for or beside a running one, 1 when it does not come up or has
 * lost its database
 */
export async function runStart(options: StartOptions): Promise<number> {
  const varFolder = join(options.root, 'var');
  mkdirSync(varFolder, { recursive: true });
  const lock = tryLock(join(varFolder, 'start.lock'));
  if (!lock.taken) {
    sayRunning(options.out, lock.owner);
    return 0;
  }
  rotateLogs(join(varFolder, 'log'));
  const progress = createProgress(options.out, [
    'PostgreSQL',
    'Database',
    'API',
    'Sandbox',
    'Temporal',
    'Worker',
    'Demo',
  ]);
  const services: Service[] = [];
  const over = Promise.withResolvers<{ code: number; reason?: string }>();
  const stopped = new AbortController();
  options.signal.addEventListener('abort', () => over.resolve({ code: 0 }), { once: true });
  if (options.signal.aborted) over.resolve({ code: 0 });
  const giveUp = (reason: string) => over.resolve({ code: 1, reason });
  const up = bringUp({ ...options, varFolder, progress, services, giveUp, signal: stopped.signal, note: lock.update });
  up.catch((error: Error) => giveUp(error.message));
  const { code, reason } = await over.promise;
  if (reason) progress.note(`✗ ${reason}`);
  stopped.abort();
  progress.close();
  await stopAll(services, progress.note);
  lock.release();
  return code;
}

async function stopAll(services: readonly Service[], note: (line: string) => void): Promise<void> {
  note('Stopping.');
  const ordered = services.toSorted((a, b) => stopOrder.indexOf(a.name) - stopOrder.indexOf(b.name));
  for (const service of ordered) {
    const startedAt = Date.now();
    await service.stop();
    note(`✓ ${service.name} stopped (${seconds(Date.now() - startedAt)})`);
  }
}

function sayRunning(out: Writable, owner: { pid: number; addresses?: unknown }): void {
  const addresses = Array.isArray(owner.addresses) ? owner.addresses : [];
  out.write(`Reeve is already running here (process ${owner.pid}).\n`);
  for (const [label, value] of addresses) out.write(`  ${String(label).padEnd(16)}${value}\n`);
  if (addresses.length === 0) out.write('  It is still starting.\n');
}
