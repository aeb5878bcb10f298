import type { CodeStamp } from '../../src/assurance/code-stamp.ts';
import { digestOf, outcomeOf, type SuiteContent, type SuiteRecord } from '../../src/assurance/suite-record.ts';
import { addTo, tagsIn } from './tagged-files.ts';

/** What Jest says of a run, as far as proofs need it; paths relative to the repository. */
export type FinishedRun = {
  code: CodeStamp;
  startedAt: string;
  madeAt: string;
  /** Tests were chosen by name: those left out say nothing, those that passed are not the whole. */
  filtered: boolean;
  interrupted: boolean;
  files: readonly { path: string; ended: boolean; tests: readonly { name: string; status: string }[] }[];
};

export type Gathered = {
  /** Records to write: whole proofs, and failures even of a part. */
  records: SuiteRecord[];
  /** Controls that this run touched without proving them, and what would. */
  partial: { control: string; repeat: string }[];
};

/**
 * Makes the records of one run of tests. A proof is whole only when every file tagged with the control ran to its end,
 * unfiltered. A failure counts whatever else ran: one counter-example is enough.
 */
export function gatherRecords(run: FinishedRun, tagged: ReadonlyMap<string, ReadonlySet<string>>): Gathered {
  const filesOf = new Map([...tagged].map(([control, files]) => [control, new Set(files)]));
  for (const file of run.files)
    for (const control of file.tests.flatMap(test => tagsIn(test.name))) addTo(filesOf, control, file.path);
  const gathered: Gathered = { records: [], partial: [] };
  for (const [control, files] of filesOf) {
    const ran = run.files.filter(file => files.has(file.path));
    if (ran.length === 0) continue;
    const content = contentOf(control, run, ran, files);
    const whole = ran.length === files.size && !run.filtered && !run.interrupted;
    const failed = content.broken.length > 0 || content.tests.some(test => test.status === 'failed');
    if (whole || failed) gathered.records.push({ ...content, digest: digestOf(content) });
    else gathered.partial.push({ control, repeat: content.repeat });
  }
  return gathered;
}

type RunFile = FinishedRun['files'][number];

function contentOf(control: string, run: FinishedRun, ran: readonly RunFile[], files: Set<string>): SuiteContent {
  const tests = ran.flatMap(file =>
    file.tests
      .filter(test => tagsIn(test.name).includes(control))
      .map(test => ({ file: file.path, name: test.name, status: statusOf(test.status) })),
  );
  return {
    format: 1,
    control,
    code: run.code,
    startedAt: run.startedAt,
    madeAt: run.madeAt,
    repeat: `npm test -- ${[...files].toSorted().join(' ')}`,
    broken: ran.filter(file => !file.ended).map(file => file.path),
    // Of a filtered run only what failed is told: the rest was left out, or is not the whole.
    tests: run.filtered ? tests.filter(test => test.status === 'failed') : tests,
  };
}

const statusOf = (status: string): SuiteContent['tests'][number]['status'] =>
  status === 'passed' || status === 'failed' ? status : 'skipped';

/** One line for the terminal. */
export const describeRecord = (record: SuiteRecord): string =>
  `${record.control} ${outcomeOf(record)} (${record.tests.length} tests)`;
