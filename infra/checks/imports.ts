import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import rules, { runtime } from '../../.dependency-cruiser.mjs';
import type { Check } from './check.ts';
import { codeFolders } from './list-files.ts';
import { type Planted, planted } from './planted-violations.ts';

type Violation = { rule: string; from: string; to: string };

/** Imports of the code below `folder` that a rule forbids: all of them, and those that are left at runtime. */
async function findViolations(folder: string): Promise<{ violations: Violation[]; modules: number }> {
  const written = await cruiseBy(rules, folder, true);
  const left = await cruiseBy({ ...rules, ...runtime }, folder, false);
  const violations = [...written.summary.violations, ...left.summary.violations].map(({ rule, from, to }) => ({
    rule: rule.name,
    from,
    to,
  }));
  return { violations, modules: written.summary.totalCruised };
}

async function cruiseBy(configuration: IConfiguration, folder: string, typesToo: boolean): Promise<ICruiseResult> {
  const { options, forbidden = [] } = configuration;
  const { output } = await cruise(
    [...codeFolders],
    { ...options, baseDir: folder, validate: true, ruleSet: { forbidden }, tsPreCompilationDeps: typesToo },
    options?.enhancedResolveOptions ?? {},
  );
  if (typeof output === 'string') throw new Error(`dependency-cruiser answered with a text: ${output.slice(0, 200)}`);
  return output;
}

/** Imports point one way. */
export const imports: Check = {
  name: 'imports',
  run: async root => {
    const { violations, modules } = await findViolations(root);
    const faults = violations.map(({ rule, from, to }) => `${from} must not import ${to} (${rule})`);
    return { faults, note: `${ruleNames().length} rules over ${modules} files` };
  },
};

/** Names of all rules. */
export const ruleNames = (): string[] =>
  [...(rules.forbidden ?? []), ...(runtime.forbidden ?? [])].map(rule => rule.name ?? 'unnamed');

/** Every rule finds the violation planted for it, in a tree of its own that is removed again. */
export const importRulesBite: Check = {
  name: 'import rules bite',
  run: async root => {
    const parent = join(root, 'var');
    await mkdir(parent, { recursive: true });
    const folder = await mkdtemp(join(parent, 'planted-'));
    try {
      await plant(folder, planted);
      const { violations } = await findViolations(folder);
      const found = new Set(violations.map(violation => violation.rule));
      const toothless = ruleNames().filter(name => !found.has(name));
      return { faults: toothless.map(name => `${name}: no planted violation was found`), note: `${found.size} found` };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function plant(folder: string, files: Planted): Promise<void> {
  for (const name of codeFolders) await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  for (const [file, source] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), source);
  }
}
