import { recordSuspicionEvidence } from '../assurance/record-suspicion-evidence.ts';
import { attendClocks } from '../clocks/attend-clocks.ts';
import { openIncident } from '../incidents/open-incident.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { lockSuspicion } from './answer-suspicion.ts';
import type { SuspicionRow } from './report-suspicion.ts';
import { type SuspicionState, suspicionSeverity, triageClock } from './words.ts';

/** Where a report stands, and when to look at its clock again: milliseconds since 1970. */
export type SuspicionView = { state: SuspicionState; lookAgainAtMs: number | null; dueAt: string | null };

/**
 * Keeps the clock of a report, as of `nowMs`, in this one commit: warns, and pages when nobody has answered in time. An
 * answered one is evidence of control B11. Repeatable.
 */
export async function attendSuspicion(
  unit: PlatformUnit,
  { reportId, nowMs }: { reportId: string; nowMs: number },
): Promise<SuspicionView> {
  const report = await lockSuspicion(unit, reportId);
  if (report.state !== 'received') {
    await recordSuspicionEvidence(unit, report);
    return { state: report.state, lookAgainAtMs: null, dueAt: null };
  }
  const attended = await attendClocks(unit, { subjectType: 'suspicion_report', subjectId: reportId, nowMs });
  if (attended.overdue.some(({ kind }) => kind === triageClock.kind)) await page(unit, report);
  return { state: report.state, lookAgainAtMs: attended.lookAgainAtMs, dueAt: attended.next?.dueAt ?? null };
}

/**
 * Nobody has looked: an incident, as bad as the report says, pages whoever is on call until somebody has it. Answering
 * the report closes it as none, and making an incident of the report goes on in it.
 */
async function page(unit: PlatformUnit, report: SuspicionRow): Promise<void> {
  if (report.paged_incident_id) return;
  const { severity } = suspicionSeverity[report.kind];
  const { id } = await openIncident(unit, {
    title: 'A suspicion of an agency has not been answered',
    summary: `Nobody has answered suspicion report ${report.id} in the time that we promise. Read it, then answer it, which closes this, or make an incident of it, which goes on here.`,
    ...{ source: 'customer_report', sourceId: report.id, detectedAt: new Date(report.created_at).toISOString() },
    ...{ severity, severityRule: 'suspicion-not-answered@1', severityReason: 'The promised time is over.' },
  });
  await unit.sql.updateTable('suspicion_report').set({ paged_incident_id: id }).where('id', '=', report.id).execute();
}
