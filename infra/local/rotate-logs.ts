import { existsSync, readdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const largestBytes = 5 * 1024 * 1024;

/** Sets large logs of earlier runs aside, keeping one older file of each. */
export function rotateLogs(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (name.endsWith('.log') && statSync(file).size > largestBytes) renameSync(file, `${file}.1`);
  }
}
