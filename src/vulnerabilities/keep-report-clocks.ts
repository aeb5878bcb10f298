import { moveClock } from '../clocks/move-clock.ts';
import { settleClock } from '../clocks/settle-clock.ts';
import { startClock } from '../clocks/start-clock.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { ReportRow } from './report-row.ts';
import type { VulnerabilityPolicy } from './vulnerability-policy.ts';
import { isClosed } from './words.ts';

type Kept = {
  kind: 'report_acknowledgement' | 'report_verification' | 'report_fix' | 'report_disclosure';
  /** Null: there is no such clock. */
  startsAtMs: number | null;
  dueAtMs: number | null;
  /** When its duty was done. */
  metAtMs: number | null;
};

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
  const named = { subjectType: 'vulnerability_report', subjectId: report.id, agencyId: null } as const;
  for (const clock of clocksFor(report, policy)) {
    const { kind, startsAtMs, dueAtMs, metAtMs } = clock;
    if (startsAtMs === null || dueAtMs === null) continue;
    const durationMs = dueAtMs - startsAtMs;
    const warnBeforeMs = Math.round(durationMs * policy.warnAtShare);
    const rule = `${kind.replaceAll('_', '-')}@${policy.version}`;
    await startClock(unit, { ...named, kind, rule, startsAtMs, durationMs, warnBeforeMs });
    if (metAtMs !== null) await settleClock(unit, { ...named, kind, as: 'met', atMs: metAtMs });
    else if (isClosed(report.state)) await settleClock(unit, { ...named, kind, as: 'cancelled', atMs: nowMs });
    else await moveClock(unit, { ...named, kind, dueAtMs, warnBeforeMs, reopen: true });
  }
}

const msOf = (at: string | null) => (at === null ? null : Date.parse(at));

function clocksFor(report: ReportRow, policy: VulnerabilityPolicy): Kept[] {
  const arrived = Date.parse(report.created_at);
  const verified = msOf(report.verified_at);
  const closed = msOf(report.closed_at);
  const fixWithin = report.rating ? policy.fixWithinMs[report.rating] : null;
  const agreed = report.disclose_on ? Date.parse(`${report.disclose_on}T23:59:59.999Z`) : null;
  const judged = verified ?? closed;
  return [
    {
      ...{ kind: 'report_acknowledgement', startsAtMs: arrived, dueAtMs: arrived + policy.acknowledgeWithinMs },
      metAtMs: msOf(report.acknowledged_at),
    },
    {
      ...{ kind: 'report_verification', startsAtMs: arrived, dueAtMs: arrived + policy.verifyWithinMs },
      metAtMs: judged,
    },
    {
      ...{ kind: 'report_fix', startsAtMs: verified },
      dueAtMs: verified !== null && fixWithin !== null ? verified + fixWithin : null,
      metAtMs: msOf(report.fixed_at),
    },
    {
      ...{ kind: 'report_disclosure', startsAtMs: agreed === null ? null : Math.min(arrived, agreed), dueAtMs: agreed },
      metAtMs: report.state === 'disclosed' ? closed : null,
    },
  ];
}
