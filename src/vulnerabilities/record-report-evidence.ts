import { recordLiveEvidence } from '../assurance/record-live-evidence.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { clocksOf } from './clocks-of.ts';
import { handleReportId } from './handle-vulnerability-report.contract.ts';
import type { ReportRow } from './report-row.ts';

/** What a closed report shows of control A1: each promised time was kept, or not. A duplicate shows nothing. Repeatable. */
export async function recordReportEvidence(unit: PlatformUnit, report: ReportRow): Promise<void> {
  if (!report.closed_at || report.state === 'duplicate') return;
  const clocks = (await clocksOf(unit, report.id)).filter(({ state }) => state === 'met');
  const late = clocks.filter(({ due_at, settled_at }) => Date.parse(settled_at ?? '') > Date.parse(due_at));
  await recordLiveEvidence(unit, {
    ...{ control: 'A1', kind: 'run', kept: late.length === 0, atMs: Date.parse(report.closed_at) },
    repeat: handleReportId(report.id),
    summary: `Report of a weakness ${report.state}: ${clocks.length - late.length} of ${clocks.length} promised times kept`,
    facts: { reportId: report.id, state: report.state, promises: clocks.length, late: late.length },
  });
}
