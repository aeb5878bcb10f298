import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { waitForLock } from '../../local/file-lock.mjs';
import { runProgram } from '../../local/run-program.ts';
import { buildServer, goIsThere } from './build-server.ts';
import { downloadServer } from './download-server.ts';
import { cliVersion, fits } from './versions.ts';

export interface ObtainServerOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly cache: string;
  /** Says what is being done, for steps that take long. */
  readonly say: (what: string) => void;
}

/**
 * A fitting `temporal` on the PATH; else the cached one; else one built with Go; else one downloaded by the SDK.
 * Two who need it at once build it once.
 * @returns the program's path
 * @throws Error that names every way that failed
 */
export async function obtainServer(options: ObtainServerOptions): Promise<string> {
  const onPath = await findOnPath(options.env.PATH ?? '');
  if (onPath) return onPath;
  const cached = join(options.cache, 'temporal', cliVersion, 'temporal');
  if (existsSync(cached)) return cached;
  const lock = await waitForLock(`${cached}.lock`, () =>
    options.say('waiting for another process that is building it'),
  );
  try {
    if (!existsSync(cached)) await make(cached, options.say);
  } finally {
    lock.release();
  }
  return cached;
}

async function make(target: string, say: (what: string) => void): Promise<void> {
  const ways: [string, () => Promise<void>][] = [];
  if (await goIsThere()) ways.push(['building it with Go', () => buildServer(target, say)]);
  ways.push(['downloading it with the SDK (about 60 MB, only once)', () => downloadServer(target)]);
  const faults: string[] = [];
  for (const [way, attempt] of ways) {
    say(way);
    try {
      return await attempt();
    } catch (error) {
      faults.push(`${way}: ${error instanceof Error ? error.message : error}`);
    }
  }
  throw new Error(
    `there is no Temporal server: install Go >= 1.21 or temporal ${cliVersion} (https://temporal.io/setup/install-temporal-cli), ` +
      `or set TEMPORAL_ADDRESS\n${faults.join('\n')}`,
  );
}

async function findOnPath(path: string): Promise<string | undefined> {
  for (const folder of path.split(delimiter)) {
    const program = join(folder, 'temporal');
    if (!folder || !existsSync(program)) continue;
    const version = await runProgram(program, ['--version']).catch(() => '');
    if (fits(version)) return program;
  }
  return undefined;
}
