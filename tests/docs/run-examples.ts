import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One `sh` block of a page, and the `json` block right after it, which shows what comes back. */
export type Example = { line: number; commands: string; shown: string | null };

const fence = /^```(\w*)[^\n]*\n(.*?)^```$/gms;

/** The blocks of a page that are run. `text` and other blocks are for the eyes alone. */
export function examplesOf(markdown: string): Example[] {
  const blocks = [...markdown.matchAll(fence)].map(({ 0: all, 1: kind, 2: text = '', index }) => ({
    kind,
    text,
    line: markdown.slice(0, index).split('\n').length,
    end: index + all.length,
    index,
  }));
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'sh') return [];
    const next = blocks[at + 1];
    const follows = next?.kind === 'json' && !markdown.slice(block.end, next.index).includes('\n## ');
    return [{ line: block.line, commands: block.text, shown: follows ? next.text : null }];
  });
}

/**
 * Runs the blocks one after the other in one bash, as a reader would type them, and returns what each printed.
 * @throws Error naming the line of the page whose command failed, with what it said
 */
export async function runExamples(
  examples: readonly Example[],
  env: Readonly<Record<string, string>>,
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'reeve-docs-'));
  const printed = (at: number) => join(folder, `${at}.out`);
  const parts = examples.map(({ line, commands }, at) => `at=${line}\nexec >${printed(at)}\n${commands}`);
  const trap = `trap 'code=$?; [ $code = 0 ] || echo "line $at of the page ended with $code" >&2' EXIT`;
  await writeFile(join(folder, 'run.sh'), `set -euo pipefail\n${trap}\n${parts.join('\n')}`);
  try {
    const said = await bash(join(folder, 'run.sh'), folder, env);
    const outputs = await Promise.all(examples.map((_, at) => readFile(printed(at), 'utf8').catch(() => '')));
    if (said !== null) throw new Error(`${said}\n${outputs.filter(Boolean).at(-1) ?? ''}`);
    return outputs;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What went wrong, or null. */
const bash = (script: string, cwd: string, env: Readonly<Record<string, string>>): Promise<string | null> =>
  new Promise((resolve, reject) => {
    const child = spawn('bash', [script], {
      cwd,
      env: { PATH: process.env['PATH'], ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', chunk => {
      said += chunk;
    });
    child.on('error', reject);
    child.on('close', code => resolve(code === 0 ? null : said || `ended with ${code}`));
  });

/** What a page shows must come back: the same fields, of the same kinds. Values may differ: ids and instants do. */
export function differences(shown: unknown, came: unknown, at = '$'): string[] {
  if (Array.isArray(shown)) {
    if (!Array.isArray(came)) return [`${at}: a list is shown, ${kindOf(came)} came`];
    if (shown.length === 0) return [];
    return came.length === 0 ? [`${at}: rows are shown, none came`] : differences(shown[0], came[0], `${at}[0]`);
  }
  if (typeof shown !== 'object' || shown === null)
    return shown === null || kindOf(shown) === kindOf(came)
      ? []
      : [`${at}: ${kindOf(shown)} is shown, ${kindOf(came)} came`];
  if (typeof came !== 'object' || came === null) return [`${at}: an object is shown, ${kindOf(came)} came`];
  return Object.entries(shown).flatMap(([name, value]) =>
    name in came
      ? differences(value, (came as Record<string, unknown>)[name], `${at}.${name}`)
      : [`${at}.${name}: is shown, and did not come`],
  );
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'a list' : value === null ? 'null' : typeof value);
