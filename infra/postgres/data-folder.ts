import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { runProgram } from '../local/run-program.ts';
import type { PostgresBinaries } from './find-binaries.ts';
import { reachableBy, type ServerUser } from './server-user.ts';

export const superuser = 'reeve_admin';

/**
 * Where the data lives: in the project's var, unless the server runs as another user who cannot get there.
 * The folder elsewhere carries the project's path in its name, so that two checkouts do not share one.
 */
export function dataFolder(projectFolder: string, user: ServerUser | undefined): string {
  const usual = join(projectFolder, 'var', 'postgres');
  if (reachableBy(user, usual)) return usual;
  const name = createHash('sha256').update(projectFolder).digest('hex').slice(0, 12);
  return join('/var/lib/reeve', `${basename(projectFolder)}-${name}`, 'postgres');
}

/** The major version that made the data, or undefined for an empty or absent folder. */
export async function dataMajor(data: string): Promise<number | undefined> {
  const file = join(data, 'PG_VERSION');
  return existsSync(file) ? Number(await readFile(file, 'utf8')) : undefined;
}

export interface InitOptions {
  readonly data: string;
  readonly binaries: PostgresBinaries;
  readonly user: ServerUser | undefined;
  readonly password: string;
  /** False only for tests: skips waiting for the disk. */
  readonly durable: boolean;
}

/**
 * Makes the data folder: checksums, scram passwords only, UTF-8. Made beside and renamed into place, so that an
 * interrupted one is never taken for a good one.
 */
export async function initDataFolder(options: InitOptions): Promise<void> {
  const { data, binaries, user, password, durable } = options;
  await mkdir(dirname(data), { recursive: true, mode: 0o755 });
  const draft = `${data}.${randomUUID().slice(0, 8)}`;
  const passwordFile = `${draft}.password`;
  await writeFile(passwordFile, password, { mode: 0o600 });
  await mkdir(draft, { mode: 0o700 });
  if (user) for (const path of [draft, passwordFile]) await chown(path, user.uid, user.gid);
  try {
    await runProgram(join(binaries.folder, 'initdb'), initArguments(draft, passwordFile, durable), {
      user,
      cwd: draft,
    });
    await rename(draft, data);
  } finally {
    await rm(passwordFile, { force: true });
    await rm(draft, { recursive: true, force: true });
  }
}

function initArguments(data: string, passwordFile: string, durable: boolean): string[] {
  const locale = process.platform === 'linux' ? 'C.UTF-8' : 'en_US.UTF-8';
  return [
    ...['-D', data, '-U', superuser, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
    ...['--data-checksums', '--encoding=UTF8', `--locale=${locale}`],
    ...(durable ? [] : ['--no-sync']),
  ];
}
