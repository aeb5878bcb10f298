import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Files of the work tree that git does not ignore, relative to `root`; new ones are checked before they are added. */
export async function listFiles(root: string): Promise<string[]> {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const { stdout } = await run('git', args, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
  return [...new Set(stdout.split('\0'))].filter(file => file && existsSync(join(root, file))).toSorted();
}

/** The folders that hold code. */
export const codeFolders = ['src', 'workflows', 'activities', 'api', 'infra', 'tests'] as const;
export const isCode = (file: string): boolean =>
  codeFolders.some(folder => file.startsWith(`${folder}/`)) && /\.(ts|mts|mjs|cjs)$/.test(file);
