import type { Activities } from '../../activities/index.ts';
import { quick } from './proxy.ts';
import { say, tell } from './tell.ts';

/** A page is 100 runs, each asked for at Temporal: well under two minutes. */
const steps = quick<Activities>({ startToCloseTimeout: '2m', scheduleToCloseTimeout: '10m' });

/** Corrects the rows of runs that are over at Temporal, page by page, and sees whether a schedule missed a run. */
export async function reconcileRuns(): Promise<{ looked: number; corrected: number; missed: number }> {
  let [looked, corrected, after]: [number, number, string | null] = [0, 0, null];
  do {
    const page: Awaited<ReturnType<Activities['reconcileRunsPage']>> = await steps.reconcileRunsPage({ after });
    looked += page.looked;
    corrected += page.corrected;
    after = page.last;
    tell([say`Looked at ${looked} open runs, corrected ${corrected}`]);
  } while (after);
  const missed = await steps.watchSchedules();
  tell([say`Looked at ${looked} open runs, corrected ${corrected}`, say`${missed} schedules missed a run lately`]);
  return { looked, corrected, missed };
}
