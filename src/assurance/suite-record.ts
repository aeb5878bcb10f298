import { createHash } from 'node:crypto';
import { z } from 'zod';
import { codeStampSchema } from './code-stamp.ts';
import type { Control } from './control.ts';

const testSchema = z.strictObject({
  file: z.string(),
  name: z.string(),
  status: z.enum(['passed', 'failed', 'skipped']),
});

/** What one run of tests showed about one control; written when the run is over, read when the API starts. */
const contentSchema = z.strictObject({
  format: z.literal(1),
  control: z.string(),
  code: codeStampSchema,
  startedAt: z.iso.datetime(),
  madeAt: z.iso.datetime(),
  /** The command that repeats exactly this. */
  repeat: z.string(),
  /** Files that did not run to their end. */
  broken: z.array(z.string()),
  tests: z.array(testSchema),
});
export const suiteRecordSchema = contentSchema.extend({ digest: z.string() });
export type SuiteContent = z.infer<typeof contentSchema>;
export type SuiteRecord = z.infer<typeof suiteRecordSchema>;

const unsignedSchema = z.object(contentSchema.shape);

/** SHA-256 over the content: a change by hand or a torn file shows. Who can write here can also recompute it. */
export const digestOf = (record: SuiteContent): string =>
  createHash('sha256')
    .update(JSON.stringify(unsignedSchema.parse(record)))
    .digest('hex');

/** The outcome follows from the tests alone: one that failed, was skipped or did not end breaks the proof. */
export const outcomeOf = (record: SuiteContent): 'kept' | 'broken' =>
  record.broken.length === 0 && record.tests.length > 0 && record.tests.every(test => test.status === 'passed')
    ? 'kept'
    : 'broken';

/** Files that the register demands and of which no test took part; a record that lacks one proves nothing. */
export function filesLacking(control: Control, record: SuiteContent): string[] {
  const files = control.demand?.kind === 'test-suite' ? control.demand.files : [];
  return files.filter(file => !record.tests.some(test => test.file === file));
}
