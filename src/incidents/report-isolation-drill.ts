import { z } from 'zod';
import type { PlatformUnit } from '../kernel/unit.ts';
import { findingSeverity } from './finding-severity.rules.ts';
import { reportFinding } from './report-finding.ts';

/** What of the drill's record (`build/drills/isolation.json`) says whether somebody was shown rows of another. */
export const isolationRecordSchema = z.object({
  madeAt: z.iso.datetime(),
  code: z.object({ commit: z.string().max(100) }).nullable(),
  asked: z.int(),
  leakCount: z.int().nonnegative(),
  leaks: z.array(z.object({ asked: z.string() })).max(100),
});
export type IsolationRecord = z.infer<typeof isolationRecordSchema>;

/**
 * Opens an incident of a drill in which somebody was shown rows of another, once for each drill: a process that starts
 * again reads the same record. Returns the incident's id; null where there is nothing new.
 */
export async function reportIsolationDrill(unit: PlatformUnit, record: IsolationRecord): Promise<string | null> {
  if (record.leakCount === 0) return null;
  const fingerprint = `isolation-drill/${record.madeAt}`;
  const known = unit.sql.selectFrom('alert').select('id').where('fingerprint', '=', fingerprint);
  if (await known.where('source_id', 'is', null).executeTakeFirst()) return null;
  const routes = new Set(record.leaks.map(({ asked }) => asked.replace(/\/[0-9a-f-]{36}/g, '/{id}')));
  return reportFinding(unit, {
    ...{ fingerprint, title: 'The isolation drill was shown rows of another agency' },
    ...findingSeverity.isolation_drill,
    facts: {
      ...{ foreignRows: String(record.leakCount), requests: String(record.asked) },
      ...{ commit: record.code?.commit ?? 'unknown', routes: [...routes].join(', ').slice(0, 900) },
    },
  });
}
