import type { PlatformUnit } from '../kernel/unit.ts';
import type { SuspicionRow } from '../suspicions/report-suspicion.ts';
import { recordLiveEvidence } from './record-live-evidence.ts';

/** What an answered suspicion shows of control B11: a person answered in the time that we promise, or not. Repeatable. */
export async function recordSuspicionEvidence(unit: PlatformUnit, report: SuspicionRow): Promise<void> {
  if (!report.answered_at) return;
  const clock = await unit.sql
    .selectFrom('clock')
    .select('due_at')
    .where('subject_type', '=', 'suspicion_report')
    .where('subject_id', '=', report.id)
    .executeTakeFirst();
  if (!clock) return;
  const atMs = Date.parse(report.answered_at);
  const kept = atMs <= Date.parse(clock.due_at);
  const answeredMs = atMs - Date.parse(report.created_at);
  await recordLiveEvidence(unit, {
    ...{ control: 'B11', kind: 'run', kept, atMs, repeat: 'report-suspicion' },
    summary: `Report of a customer answered ${kept ? 'in' : 'after'} the promised time, in ${Math.round(answeredMs / 1000)} s`,
    facts: { reportId: report.id, outcome: report.state, answeredMs },
  });
}
