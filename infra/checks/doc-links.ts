import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import type { Check } from './check.ts';
import { listFiles } from './list-files.ts';

const link = /!?\[[^\]]*\]\(\s*<?([^)\s>]+)>?[^)]*\)/g;

/** Links of a document that lead nowhere: files of the repository, and headings of the same document. */
export function brokenLinks(file: string, text: string, exists: (path: string) => boolean): string[] {
  const prose = text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');
  const headings = new Set([...prose.matchAll(/^#+\s+(.+)$/gm)].map(([, title = '']) => anchorOf(title)));
  return [...prose.matchAll(link)].flatMap(([, target = '']) => {
    if (/^[a-z]+:/i.test(target)) return [];
    const [path = '', anchor = ''] = target.split('#');
    if (path === '') return headings.has(anchor) ? [] : [`${file}: no heading #${anchor}`];
    const found = exists(path.startsWith('/') ? path.slice(1) : normalize(join(dirname(file), decodeURI(path))));
    return found ? [] : [`${file}: ${target} is not there`];
  });
}

const anchorOf = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

export const docLinks: Check = {
  name: 'doc links',
  run: async root => {
    const files = (await listFiles(root)).filter(file => file.endsWith('.md'));
    const exists = (path: string) => existsSync(join(root, path));
    const faults = await Promise.all(
      files.map(async file => brokenLinks(file, await readFile(join(root, file), 'utf8'), exists)),
    );
    return { faults: faults.flat(), note: `${files.length} documents` };
  },
};
