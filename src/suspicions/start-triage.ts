import { settleClock } from '../clocks/settle-clock.ts';
import { startClock } from '../clocks/start-clock.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { lockSuspicion } from './answer-suspicion.ts';
import type { ReportSuspicionInput } from './report-suspicion.contract.ts';
import { triageClock } from './words.ts';

/**
 * Starts the clock of a report, from when the report was made: that is what was promised, however late its run begins.
 * One that was answered meanwhile, as when Temporal was away, has its clock met. Repeatable.
 * @throws DomainError `not_found`
 */
export async function startTriage(
  unit: PlatformUnit,
  { reportId, policy }: Pick<ReportSuspicionInput, 'reportId' | 'policy'>,
): Promise<void> {
  const report = await lockSuspicion(unit, reportId);
  const clock = { subjectType: 'suspicion_report', subjectId: reportId, agencyId: null } as const;
  await startClock(unit, {
    ...{ ...clock, ...triageClock, startsAtMs: Date.parse(report.created_at) },
    ...{ durationMs: policy.answerWithinMs, warnBeforeMs: policy.warnBeforeMs },
  });
  if (!report.answered_at) return;
  await settleClock(unit, { ...clock, kind: triageClock.kind, as: 'met', atMs: Date.parse(report.answered_at) });
}
