import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { runProgram } from '../local/run-program.ts';
import { reachableBy, type ServerUser } from './server-user.ts';

/** Forced row-level security, ICU and `nulls not distinct` as Reeve uses them arrived with 15. */
export const oldestMajor = 15;

export interface PostgresBinaries {
  /** Holds initdb and postgres. */
  readonly folder: string;
  /** As the server says it, such as 15.18. */
  readonly version: string;
  readonly major: number;
}

/** A data folder belongs to one major version; without one, the newest that is not too old wins. */
export function chooseBinaries(found: readonly PostgresBinaries[], major?: number): PostgresBinaries | undefined {
  const fitting = found.filter(each => (major === undefined ? each.major >= oldestMajor : each.major === major));
  return fitting.toSorted((a, b) => compareVersions(b.version, a.version))[0];
}

/** Looks through PATH and the folders of Debian, Red Hat, Homebrew and Postgres.app. Asks each for its version. */
export async function findBinaries(env: NodeJS.ProcessEnv, user: ServerUser | undefined): Promise<PostgresBinaries[]> {
  const found: PostgresBinaries[] = [];
  for (const folder of candidateFolders(env)) {
    if (!reachableBy(user, folder)) continue;
    const version = await versionIn(folder);
    if (version) found.push(version);
  }
  return found;
}

/** @returns undefined when the folder holds no working server */
export async function versionIn(folder: string): Promise<PostgresBinaries | undefined> {
  if (!existsSync(join(folder, 'initdb'))) return undefined;
  try {
    return parseVersion(folder, await runProgram(join(folder, 'postgres'), ['--version']));
  } catch {
    // Built for another machine, or a library is missing: as good as absent.
    return undefined;
  }
}

export function parseVersion(folder: string, output: string): PostgresBinaries | undefined {
  const version = /\(PostgreSQL\) (\d+)((?:\.\d+)*)/.exec(output);
  if (!version) return undefined;
  return { folder, version: `${version[1]}${version[2]}`, major: Number(version[1]) };
}

function candidateFolders(env: NodeJS.ProcessEnv): Set<string> {
  const folders = new Set<string>();
  for (const folder of (env.PATH ?? '').split(delimiter)) {
    const program = join(folder, 'postgres');
    // Debian and Homebrew link single programs into the PATH; the rest of them lies beside the real one.
    if (folder && existsSync(program)) folders.add(dirname(realpathSync(program)));
  }
  for (const [parent, pattern, rest] of knownPlaces) {
    if (!existsSync(parent)) continue;
    for (const name of readdirSync(parent)) {
      const folder = join(parent, name, rest);
      if (pattern.test(name) && existsSync(join(folder, 'postgres'))) folders.add(realpathSync(folder));
    }
  }
  return folders;
}

const knownPlaces: readonly (readonly [string, RegExp, string])[] = [
  ['/usr/lib/postgresql', /^\d+$/, 'bin'],
  ['/usr', /^pgsql-\d+$/, 'bin'],
  ['/opt/homebrew/opt', /^postgresql@\d+$/, 'bin'],
  ['/usr/local/opt', /^postgresql@\d+$/, 'bin'],
  ['/Applications/Postgres.app/Contents/Versions', /^\d+$/, 'bin'],
];

function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
