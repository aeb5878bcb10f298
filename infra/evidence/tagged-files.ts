import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const tagPattern = /\[([AB]\d{1,2})\]/g;

/** The controls that a text (a test's full name, a file's source) is tagged with: `[B2]`. */
export const tagsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(tagPattern)].map(match => `${match[1]}`)),
];

/**
 * Of each control, the test files below `root`/tests that carry its tag, as paths relative to `root`. Those that
 * `npm run test:long` alone runs are no proof of a commit.
 */
export async function taggedFiles(root: string): Promise<Map<string, Set<string>>> {
  const entries = await readdir(join(root, 'tests'), { recursive: true });
  const files = entries
    .filter(entry => entry.endsWith('.test.ts') && !entry.endsWith('.long.test.ts'))
    .map(entry => `tests/${entry.replaceAll('\\', '/')}`);
  const byControl = new Map<string, Set<string>>();
  for (const file of files.toSorted())
    for (const control of tagsIn(await readFile(join(root, file), 'utf8'))) addTo(byControl, control, file);
  return byControl;
}

export function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}
