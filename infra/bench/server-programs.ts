import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chooseBinaries, findBinaries } from '../postgres/find-binaries.ts';
import { serverUser } from '../postgres/server-user.ts';

/** A program that comes with PostgreSQL; undefined where only the server is there, as with the one from npm. */
export async function serverProgram(name: 'psql' | 'pgbench'): Promise<string | undefined> {
  const chosen = chooseBinaries(await findBinaries(process.env, await serverUser()));
  const path = chosen && join(chosen.folder, name);
  return path && existsSync(path) ? path : undefined;
}
