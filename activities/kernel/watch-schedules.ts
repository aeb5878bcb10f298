import { reportFinding } from '../../src/incidents/report-finding.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import type { Database } from '../../src/kernel/database.ts';
import { raiseOperatorTask } from '../../src/kernel/operator-tasks.ts';
import type { MissedRuns, ScheduleWatch } from '../../src/kernel/schedule-watch.port.ts';
import { tellOperators } from '../../src/kernel/tell-operators.contract.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import { currentRun } from './current-run.ts';

/** Raises an operator task for each schedule that has missed more runs than was known. Returns how many are new. */
export async function watchSchedules(deps: { database: Database; scheduleWatch: ScheduleWatch }): Promise<number> {
  const missed = await deps.scheduleWatch.missed();
  if (missed.length === 0) return 0;
  const work = async (unit: PlatformUnit) => {
    let raised = 0;
    for (const each of missed) raised += Number(await raiseFor(unit, each));
    return raised;
  };
  const actor = { kind: 'system' as const, id: currentRun().workflowId };
  return acrossAgencies(deps.database, 'operations', 'watch schedules', work, { actor });
}

/** One open task a schedule: what it missed since then is known to be missed. */
async function raiseFor(unit: PlatformUnit, { scheduleId, missed, guardsSecurity }: MissedRuns): Promise<boolean> {
  const open = await unit.sql
    .selectFrom('operator_task')
    .select('id')
    .where('kind', '=', 'schedule_missed')
    .where('subject_id', '=', scheduleId)
    .where('decided_at', 'is', null)
    .executeTakeFirst();
  if (open) return false;
  const { id, raised } = await raiseOperatorTask(unit, {
    raisedBy: `schedule/${scheduleId}/${missed}`,
    workflowId: null,
    kind: 'schedule_missed',
    subjectType: 'schedule',
    subjectId: scheduleId,
    agencyId: null,
    remedy:
      'A run by the clock did not take place: workers or Temporal were away, or the run before it had not ended. ' +
      'See that the latest one went well (its work covers what was missed), and close this task.',
    choices: ['done'],
  });
  if (raised) unit.start(tellOperators, { taskId: id });
  if (raised && guardsSecurity)
    await reportFinding(unit, {
      ...{ fingerprint: `schedule-missed/${scheduleId}`, severity: 'sev3', rule: 'schedule-missed@1' },
      title: `A run that guards security did not take place: ${scheduleId}`,
      facts: { schedule: scheduleId, missed: String(missed) },
    });
  return raised;
}
