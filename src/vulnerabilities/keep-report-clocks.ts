import { moveClock } from '../clocks/move-clock.ts';
import { settleClock } from '../clocks/settle-clock.ts';
import { startClock } from '../clocks/start-clock.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { ReportRow } from './report-row.ts';
import type { VulnerabilityPolicy } from './vulnerability-policy.ts';
import { isClosed } from './words.ts';

type ReportClock = 'report_acknowledgement' | 'report_verification' | 'report_fix' | 'report_disclosure';
type Span = {
  kind: ReportClock;
  /** Null: there is no such clock. */
  startsAtMs: number | null;
  dueAtMs: number | null;
};

const clocksOfReport = (reportId: string) =>
  ({ subjectType: 'vulnerability_report', subjectId: reportId, agencyId: null }) as const;

/**
 * Brings the clocks of a report into line with its row: begun, moved, met, or fallen away. What was done in time is met
 * before anything runs out, however late the run hears of it.
 */
export async function keepReportClocks(
  unit: PlatformUnit,
  report: ReportRow,
  policy: VulnerabilityPolicy,
  nowMs: number,
): Promise<void> {
  const met = metAtMs(report);
  for (const { kind, startsAtMs, dueAtMs } of spansOf(report, policy)) {
    if (startsAtMs === null || dueAtMs === null) continue;
    const open = met[kind] === null;
    if (open && isClosed(report.state)) continue;
    const clock = { ...clocksOfReport(report.id), kind };
    const durationMs = dueAtMs - startsAtMs;
    const warnBeforeMs = Math.round(durationMs * policy.warnAtShare);
    const rule = `${kind.replaceAll('_', '-')}@${policy.version}`;
    await startClock(unit, { ...clock, rule, startsAtMs, durationMs, warnBeforeMs });
    if (open) await moveClock(unit, { ...clock, dueAtMs, warnBeforeMs, reopen: true });
  }
  await settleReportClocks(unit, report, nowMs);
}

/** Settles the clocks whose duty was done, or fell away, by what the row says: what changes it settles them. Repeatable. */
export async function settleReportClocks(unit: PlatformUnit, report: ReportRow, nowMs: number): Promise<void> {
  for (const [kind, atMs] of Object.entries(metAtMs(report))) {
    const clock = { ...clocksOfReport(report.id), kind };
    if (atMs !== null) await settleClock(unit, { ...clock, as: 'met', atMs });
    else if (isClosed(report.state)) await settleClock(unit, { ...clock, as: 'cancelled', atMs: nowMs });
  }
}

const msOf = (at: string | null) => (at === null ? null : Date.parse(at));

/** When the duty of each clock was done; null where it was not yet. */
function metAtMs(report: ReportRow): Record<ReportClock, number | null> {
  const closed = msOf(report.closed_at);
  return {
    report_acknowledgement: msOf(report.acknowledged_at),
    report_verification: msOf(report.verified_at) ?? closed,
    report_fix: msOf(report.fixed_at),
    report_disclosure: report.state === 'disclosed' ? closed : null,
  };
}

function spansOf(report: ReportRow, policy: VulnerabilityPolicy): Span[] {
  const arrived = Date.parse(report.created_at);
  const verified = msOf(report.verified_at);
  const fixWithin = report.rating ? policy.fixWithinMs[report.rating] : null;
  const agreed = report.disclose_on ? Date.parse(`${report.disclose_on}T23:59:59.999Z`) : null;
  return [
    { kind: 'report_acknowledgement', startsAtMs: arrived, dueAtMs: arrived + policy.acknowledgeWithinMs },
    { kind: 'report_verification', startsAtMs: arrived, dueAtMs: arrived + policy.verifyWithinMs },
    {
      ...{ kind: 'report_fix', startsAtMs: verified },
      dueAtMs: verified !== null && fixWithin !== null ? verified + fixWithin : null,
    },
    {
      ...{ kind: 'report_disclosure', startsAtMs: agreed === null ? null : Math.min(arrived, agreed), dueAtMs: agreed },
    },
  ];
}
