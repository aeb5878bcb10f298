import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { waitForLock } from '../../local/file-lock.mjs';
import { runProgram } from '../../local/run-program.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));

/**
 * PostGraphile from its own lock, in the cache, once per version: its packages do not fit beside ours.
 * @returns the script that serves with it
 * @throws Error when the registry cannot be reached
 */
export async function installPostgraphile(cache: string, say: (line: string) => void): Promise<string> {
  const version = createHash('sha256')
    .update(await readFile(join(folder, 'package-lock.json')))
    .digest('hex')
    .slice(0, 12);
  const target = join(cache, 'postgraphile', version);
  const lock = await waitForLock(`${target}.lock`);
  try {
    if (!existsSync(target)) await install(target, say);
  } finally {
    lock.release();
  }
  await cp(join(folder, 'server.mjs'), join(target, 'server.mjs'));
  return join(target, 'server.mjs');
}

async function install(target: string, say: (line: string) => void): Promise<void> {
  say('fetching PostGraphile from npm (about 185 packages, only once)');
  const draft = `${target}.${process.pid}`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) await cp(join(folder, file), join(draft, file));
  const script = process.env['npm_execpath'];
  const [npm, first] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
  await runProgram(npm, [...first, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: draft });
  await rename(draft, target);
}
