import { z } from 'zod';
import type { PlatformUnit } from '../kernel/unit.ts';
import { codeStampSchema } from './code-stamp.ts';
import { controlOf } from './controls.ts';
import type { ImportResult } from './import-suite-record.ts';
import { recordLiveEvidence } from './record-live-evidence.ts';

/** What a drill on a stack of its own has shown; written when it is over, read when the API starts. */
export const drillRecordSchema = z.strictObject({
  format: z.literal('drill-1'),
  code: codeStampSchema.nullable(),
  madeAt: z.iso.datetime(),
  /** The command that repeats it. */
  repeat: z.string(),
  outcomes: z.array(
    z.strictObject({
      control: z.string(),
      kept: z.boolean(),
      summary: z.string(),
      facts: z.record(z.string(), z.number()),
    }),
  ),
});
export type DrillRecord = z.infer<typeof drillRecordSchema>;

const clockSkewMs = 5 * 60_000;

/** Takes what a drill has written as live evidence, one for each control in it. Idempotent. */
export async function importDrillRecord(
  unit: PlatformUnit,
  record: DrillRecord,
  nowMs = Date.now(),
): Promise<ImportResult[]> {
  const atMs = Date.parse(record.madeAt);
  if (atMs > nowMs + clockSkewMs) return [{ refused: 'from_the_future' }];
  const results: ImportResult[] = [];
  for (const { control, kept, summary, facts } of record.outcomes) {
    const accepts = controlOf(control)?.live?.some(({ kinds }) => kinds.includes('drill'));
    if (!accepts) {
      results.push({ refused: 'unknown_control' });
      continue;
    }
    const commit = record.code?.commit ?? 'unknown';
    const evidence = { control, kept, summary, atMs, repeat: record.repeat, kind: 'drill' as const };
    const added = await recordLiveEvidence(unit, { ...evidence, facts: { ...facts, commit } });
    results.push({ control, outcome: kept ? 'kept' : 'broken', added });
  }
  return results;
}
