import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Check } from './check.ts';
import { isCode, listFiles } from './list-files.ts';

const maxLines = 300;

/** Files that are over the limit, among files and their numbers of lines. */
export const oversized = (sizes: readonly { file: string; lines: number }[]): string[] =>
  sizes
    .filter(({ lines }) => lines > maxLines)
    .map(({ file, lines }) => `${file} has ${lines} lines; ${maxLines} at most`);

const at = (sorted: readonly number[], part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;

/** Files near 80 lines, 300 at most. Migrations are records of what was done; these and the client's types are generated. */
export const fileSizes: Check = {
  name: 'file sizes',
  run: async root => {
    const files = (await listFiles(root)).filter(
      file => isCode(file) && !file.startsWith('infra/database/migrations/') && file !== 'api/client/schema.ts',
    );
    const sizes = await Promise.all(
      files.map(async file => ({
        file,
        lines: (await readFile(join(root, file), 'utf8')).trimEnd().split('\n').length,
      })),
    );
    const sorted = sizes.map(({ lines }) => lines).toSorted((a, b) => a - b);
    const note = `${files.length} files, median ${at(sorted, 0.5)} lines, 90th percentile ${at(sorted, 0.9)}`;
    return { faults: oversized(sizes), note };
  },
};
