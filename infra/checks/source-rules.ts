import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Check } from './check.ts';
import { isCode, listFiles } from './list-files.ts';

type SourceRule = { what: string; pattern: RegExp; appliesTo: (file: string) => boolean };

const isTest = (file: string) => file.startsWith('tests/');
/** Processes, programs and what tests need; `src/config` parses what it is handed. */
const mayReadEnvironment = (file: string) => /^(infra|tests)\//.test(file);

/** What no tool of the house refuses by itself. Each is tried against a planted line by tests/house. */
const sourceRules: readonly SourceRule[] = [
  {
    what: 'a focused test hides all others',
    pattern: /\b(?:describe|it|test)\.only\b|\b(?:fit|fdescribe)\s*\(/,
    appliesTo: isTest,
  },
  {
    what: 'a skipped test proves nothing: mend it or delete it',
    pattern: /\b(?:describe|it|test)\.(?:skip|todo|failing)\b|\b(?:xit|xdescribe|xtest)\s*\(/,
    appliesTo: isTest,
  },
  {
    what: 'only processes in infra read the environment; src/config parses what it is handed',
    pattern: /\bprocess\s*\.\s*env\b|\bprocess\s*\[|\{[^}]*\benv\b[^}]*\}\s*=\s*process\b/,
    appliesTo: file => !mayReadEnvironment(file),
  },
  {
    what: 'types are not silenced',
    pattern: /@ts-(?:ignore|nocheck|expect-error)|\bas unknown as\b/,
    appliesTo: () => true,
  },
];

/** Faults of one source, each with its line. */
export function faultsInSource(file: string, source: string): string[] {
  const rules = sourceRules.filter(rule => rule.appliesTo(file));
  return source
    .split('\n')
    .flatMap((line, index) =>
      rules.filter(rule => rule.pattern.test(line)).map(rule => `${file}:${index + 1} ${rule.what}`),
    );
}

/** Where the rules and their planted lines are written down. */
const exempt = ['infra/checks/source-rules.ts', 'tests/house/source-rules.test.ts'];

export const sources: Check = {
  name: 'sources',
  run: async root => {
    const files = (await listFiles(root)).filter(file => isCode(file) && !exempt.includes(file));
    const faults = await Promise.all(
      files.map(async file => faultsInSource(file, await readFile(join(root, file), 'utf8'))),
    );
    return {
      faults: faults.flat(),
      note: 'no focused or skipped test, environment read in its places, types not silenced',
    };
  },
};
