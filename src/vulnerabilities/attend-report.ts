import { attendClocks } from '../clocks/attend-clocks.ts';
import { openIncident } from '../incidents/open-incident.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { keepReportClocks } from './keep-report-clocks.ts';
import { touched } from './move-report.ts';
import { recordReportEvidence } from './record-report-evidence.ts';
import { lockReport, type ReportRow } from './report-row.ts';
import type { VulnerabilityPolicy } from './vulnerability-policy.ts';
import { type ClosedReportState, type CvssRating, isClosed, type ReportState } from './words.ts';

/** What one glance tells: ids, closed words, numbers and instants only. */
export type ReportView = {
  state: ReportState;
  outcome: ClosedReportState | null;
  rating: CvssRating | null;
  ownerId: string | null;
  nextClock: { kind: string; dueAt: string } | null;
  lookAgainAtMs: number | null;
};

/** Keeps the clocks of a report, as of `nowMs`, in this one commit: warns, and pages when nobody has acknowledged. Repeatable. */
export async function attendReport(
  unit: PlatformUnit,
  { reportId, policy, nowMs }: { reportId: string; policy: VulnerabilityPolicy; nowMs: number },
): Promise<ReportView> {
  const report = await lockReport(unit, reportId);
  await keepReportClocks(unit, report, policy, nowMs);
  const attended = await attendClocks(unit, { subjectType: 'vulnerability_report', subjectId: reportId, nowMs });
  if (attended.overdue.some(({ kind }) => kind === 'report_acknowledgement')) await page(unit, report);
  if (isClosed(report.state)) await recordReportEvidence(unit, report);
  const { state, rating, owner_id } = report;
  return {
    ...{ state, rating, ownerId: owner_id, outcome: isClosed(state) ? state : null },
    nextClock: attended.next && { kind: attended.next.kind, dueAt: attended.next.dueAt },
    lookAgainAtMs: attended.lookAgainAtMs,
  };
}

/** Nobody has looked: an incident pages whoever is on call, until somebody does. */
async function page(unit: PlatformUnit, report: ReportRow): Promise<void> {
  if (report.incident_id) return;
  const { id } = await openIncident(unit, {
    title: `Vulnerability report VR-${report.number} has not been acknowledged`,
    summary: 'Nobody has acknowledged it in the time that we promise. Read it, acknowledge it, and close this as none.',
    ...{ source: 'vulnerability_report', sourceId: report.id },
    ...{ severity: 'sev3', severityRule: 'report-not-acknowledged', severityReason: 'The promised time is over.' },
  });
  await unit.sql
    .updateTable('vulnerability_report')
    .set({ incident_id: id, ...touched })
    .where('id', '=', report.id)
    .execute();
}
