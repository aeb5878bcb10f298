import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { CodeStamp } from '../../src/assurance/code-stamp.ts';
import type { SuiteRecord } from '../../src/assurance/suite-record.ts';
import { describeRecord, type FinishedRun, type Gathered, gatherRecords } from './gather-records.ts';
import { readCodeStamp } from './read-code-stamp.ts';
import { taggedFiles } from './tagged-files.ts';

/** What Jest hands to a reporter, as far as it is read here. */
type GlobalConfig = { rootDir: string; testNamePattern?: string; onlyFailures: boolean };
type Results = {
  startTime: number;
  wasInterrupted: boolean;
  testResults: readonly {
    testFilePath: string;
    testExecError?: unknown;
    failureMessage?: string | null;
    skipped: boolean;
    testResults: readonly { fullName: string; status: string }[];
  }[];
};

/**
 * Jest's reporter that writes `build/evidence/<control>.json` when a run of tests is over. Nothing claims a control but
 * tests whose names carry its tag, and only if they really ran, all of them, against one unchanged state of the code.
 */
// biome-ignore lint/style/noDefaultExport: Jest takes the default export only.
export default class EvidenceReporter {
  readonly #root: string;
  readonly #filtered: boolean;
  #before: Promise<CodeStamp | null> = Promise.resolve(null);

  constructor(config: GlobalConfig) {
    this.#root = config.rootDir;
    this.#filtered = Boolean(config.testNamePattern) || config.onlyFailures;
  }

  onRunStart(): void {
    this.#before = readCodeStamp(this.#root);
  }

  async onRunComplete(_contexts: unknown, results: Results): Promise<void> {
    const [before, after] = [await this.#before, await readCodeStamp(this.#root)];
    if (!before || !after) return say('No evidence written: this folder is no git work tree with a commit.');
    if (before.fingerprint !== after.fingerprint)
      return say('No evidence written: files changed while the tests ran, so what they ran against is not one state.');
    const gathered = gatherRecords(this.#finished(results, after), await taggedFiles(this.#root));
    for (const record of gathered.records) await write(join(this.#root, 'build', 'evidence'), record);
    summarise(gathered, after);
  }

  #finished(results: Results, code: CodeStamp): FinishedRun {
    return {
      code,
      startedAt: new Date(results.startTime).toISOString(),
      madeAt: new Date().toISOString(),
      filtered: this.#filtered,
      interrupted: results.wasInterrupted,
      files: results.testResults.map(({ testFilePath, testExecError, failureMessage, testResults, skipped }) => ({
        path: relative(this.#root, testFilePath),
        // A file that never came to its tests has a message and none of them.
        ended: !testExecError && !skipped && (testResults.length > 0 || !failureMessage),
        tests: testResults.map(({ fullName, status }) => ({ name: fullName, status })),
      })),
    };
  }
}

/** Written beside and renamed: nobody reads half a record. */
async function write(folder: string, record: SuiteRecord): Promise<void> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${record.control}.json`);
  await writeFile(`${path}.part`, `${JSON.stringify(record, null, 1)}\n`);
  await rename(`${path}.part`, path);
}

function summarise({ records, partial }: Gathered, code: CodeStamp): void {
  const of = `commit ${code.commit.slice(0, 10)}${code.clean ? '' : ' with uncommitted changes'}`;
  if (records.length > 0) say(`Evidence of ${of}: ${records.map(describeRecord).join(', ')}. See build/evidence.`);
  for (const { control, repeat } of partial)
    say(`No evidence for ${control}: only a part of its tests ran (${repeat}).`);
}

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
