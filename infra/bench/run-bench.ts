import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProgram } from '../local/run-program.ts';
import type { BenchOptions } from './options.ts';
import type { Part } from './part.ts';
import { parts } from './parts.ts';
import { markdownOf, type PartRecord, textOf } from './report.ts';
import { openStage, type Stage } from './stage.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'build', 'bench');

/**
 * Measures the parts that were asked for, writes down each as soon as it is done, and shows all that is known: a part
 * that is not measured this time is shown as an earlier run left it, with its day.
 * @returns whether every part could be measured; a goal that is missed is no failure of the bench
 */
export async function runBench(options: BenchOptions, say: (line: string) => void): Promise<boolean> {
  const chosen = partsOf(options.only);
  const startedAt = Date.now();
  const commit = (
    await runProgram('git', ['describe', '--always', '--dirty'], { cwd: root }).catch(() => 'unknown')
  ).trim();
  const stage = await openStage(options, say);
  let whole = true;
  try {
    for (const [index, part] of chosen.entries()) {
      say(`[${index + 1}/${chosen.length}] ${part.title} (${Math.round((Date.now() - startedAt) / 1000)} s so far)`);
      const record = await measured(part, { options, stage, commit }, say);
      whole &&= record.failure === undefined;
      await save(record);
    }
  } finally {
    await stage.close(options.keep);
  }
  await publish(await recordsOf(options.quick), say);
  return whole;
}

function partsOf(only: readonly string[]): readonly Part[] {
  const unknown = only.filter(name => !parts.some(part => part.name === name));
  const known = parts.map(({ name }) => name).join(', ');
  if (unknown.length > 0) throw new Error(`unknown part ${unknown.join(', ')}: choose among ${known}`);
  return only.length === 0 ? parts : parts.filter(({ name }) => only.includes(name));
}

type Measuring = { options: BenchOptions; stage: Stage; commit: string };
async function measured(
  part: Part,
  { options, stage, commit }: Measuring,
  say: (line: string) => void,
): Promise<PartRecord> {
  const { name, title } = part;
  const record = { name, title, measuredAt: new Date().toISOString(), commit, quick: options.quick };
  try {
    const measured = part.measure({ stage, options, say: line => say(`  ${name}: ${line}`) });
    return { ...record, rows: await Promise.race([measured, stage.lost()]) };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    say(`  ${name} could not be measured: ${failure}`);
    return { ...record, rows: [], failure: failure.split('\n')[0] ?? failure };
  } finally {
    await stage.stopChildren();
  }
}

const fileOf = ({ name, quick }: { name: string; quick: boolean }) =>
  join(folder, quick ? 'quick' : 'full', `${name}.json`);

async function save(record: PartRecord): Promise<void> {
  const file = fileOf(record);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, `${JSON.stringify(record, undefined, 2)}\n`);
}

async function recordsOf(quick: boolean): Promise<PartRecord[]> {
  const texts = await Promise.all(parts.map(({ name }) => readFile(fileOf({ name, quick }), 'utf8').catch(() => null)));
  return texts.flatMap(text => (text ? [JSON.parse(text) as PartRecord] : []));
}

async function publish(records: readonly PartRecord[], say: (line: string) => void): Promise<void> {
  const machine = `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
  const file = join(folder, new Date().toISOString().slice(0, 10));
  await writeFile(`${file}.json`, `${JSON.stringify({ machine, records }, undefined, 2)}\n`);
  await writeFile(`${file}.md`, `${machine}\n\n${markdownOf(records)}`);
  say(`\n${machine}\n\n${textOf(records)}\n\nAlso in ${file}.json and ${file}.md`);
}
