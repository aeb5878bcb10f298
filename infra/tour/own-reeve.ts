import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { declarations } from '../../src/config/declarations.ts';
import type { DemoContext } from '../local/demo-contract.ts';
import { realParts } from '../local/parts.ts';
import { runStart } from '../local/run-start.ts';

export type OwnReeve = {
  context: DemoContext;
  /** Stops everything, and removes its folder. */
  stop(): Promise<void>;
};

export type OwnReeveOptions = { env: NodeJS.ProcessEnv; out: Writable; signal: AbortSignal };

/**
 * All of Reeve, as `npm start` brings it up, in a folder of its own: whatever runs here already stays as it is, and
 * pictures are the same each time. @throws Error when it does not come up
 */
export async function startOwnReeve({ env, out, signal }: OwnReeveOptions): Promise<OwnReeve> {
  const root = mkdtempSync(join(tmpdir(), 'reeve-tour-'));
  // PostgreSQL may run as another user, who has to pass through.
  chmodSync(root, 0o755);
  const ready = Promise.withResolvers<DemoContext>();
  const stopping = new AbortController();
  signal.addEventListener('abort', () => stopping.abort(), { once: true });
  const prepareDemo = async (context: DemoContext) => {
    await realParts.prepareDemo?.(context);
    ready.resolve(context);
    // Its sign-ins end with the tour: nothing to write down.
    return [];
  };
  const parts = { ...realParts, prepareDemo };
  const ended = runStart({ root, env: withoutSettings(env), verbose: false, out, parts, signal: stopping.signal });
  const stop = async () => {
    stopping.abort();
    await ended;
    rmSync(root, { recursive: true, force: true });
  };
  const failed = ended.then(code => Promise.reject(new Error(`Reeve ended with code ${code} before the tour began`)));
  failed.catch(() => undefined);
  try {
    return { context: await Promise.race([ready.promise, failed]), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Of its own in everything: no database, vendor or key of yours. */
function withoutSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const names = new Set(Object.values(declarations).flatMap(({ env: name }) => [name, `${name}_FILE`]));
  return Object.fromEntries(Object.entries(env).filter(([name]) => !names.has(name)));
}
