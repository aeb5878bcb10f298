import type { PlatformUnit } from '../kernel/unit.ts';
import { controlOf } from './controls.ts';
import { recordEvidence } from './record-evidence.ts';
import { digestOf, filesLacking, outcomeOf, type SuiteRecord, suiteRecordSchema } from './suite-record.ts';

/** Why a record was not taken. */
export type Refusal = 'unreadable' | 'digest' | 'unknown_control' | 'incomplete' | 'from_the_future';
export type ImportResult = { control: string; outcome: 'kept' | 'broken'; added: boolean } | { refused: Refusal };

const clockSkewMs = 5 * 60_000;

/**
 * Takes what a run of tests has written, after checking it: the outcome is computed again from the tests in it, never
 * believed, and a `kept` needs every file that the register demands. Idempotent.
 */
export async function importSuiteRecord(unit: PlatformUnit, read: unknown, nowMs = Date.now()): Promise<ImportResult> {
  const parsed = suiteRecordSchema.safeParse(read);
  if (!parsed.success) return { refused: 'unreadable' };
  const record = parsed.data;
  if (digestOf(record) !== record.digest) return { refused: 'digest' };
  const control = controlOf(record.control);
  if (!control) return { refused: 'unknown_control' };
  const outcome = outcomeOf(record);
  if (outcome === 'kept' && (control.demand?.kind !== 'test-suite' || filesLacking(control, record).length > 0))
    return { refused: 'incomplete' };
  if (Date.parse(record.madeAt) > nowMs + clockSkewMs) return { refused: 'from_the_future' };
  const added = await recordEvidence(unit, {
    control: control.id,
    kind: 'test-suite',
    outcome,
    madeAt: record.madeAt,
    commit: record.code.commit,
    repeat: record.repeat,
    summary: summaryOf(record),
    digest: record.digest,
    details: detailsOf(record),
  });
  return { control: control.id, outcome, added };
}

const count = (record: SuiteRecord, status: string) => record.tests.filter(test => test.status === status).length;

function summaryOf(record: SuiteRecord): string {
  const [passed, failed, skipped] = [count(record, 'passed'), count(record, 'failed'), count(record, 'skipped')];
  const parts = [`${passed} of ${record.tests.length} tests passed`];
  if (failed > 0) parts.push(`${failed} failed`);
  if (skipped > 0) parts.push(`${skipped} skipped`);
  if (record.broken.length > 0) parts.push(`did not run to the end: ${record.broken.join(', ')}`);
  return parts.join('; ');
}

/** Names of at most this many tests are kept, failed ones first: a row is a summary, the file has them all. */
const namesKept = 200;

function detailsOf(record: SuiteRecord): Record<string, unknown> {
  const { fingerprint, clean } = record.code;
  const order = { failed: 0, skipped: 1, passed: 2 };
  const tests = record.tests.toSorted((a, b) => order[a.status] - order[b.status]).slice(0, namesKept);
  return { fingerprint, clean, files: [...new Set(record.tests.map(test => test.file))], tests };
}
