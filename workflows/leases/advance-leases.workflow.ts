import type { Activities } from '../../activities/index.ts';
import { quick, say, tell } from '../kernel/index.ts';

/** A page is 100 agencies with a unit for each 200 leases that move; the schedule comes again in an hour. */
const steps = quick<Activities>({ startToCloseTimeout: '10m', scheduleToCloseTimeout: '50m' });

/** Begins and ends the leases whose day has come, by each agency's own clock, page by page. */
export async function advanceLeases(): Promise<{ moved: number; failed: number }> {
  let [moved, failed, after]: [number, number, string | null] = [0, 0, null];
  do {
    const page: Awaited<ReturnType<Activities['advanceLeasesPage']>> = await steps.advanceLeasesPage({ after });
    moved += page.moved;
    failed += page.failed;
    after = page.last;
    tell([say`**${moved} leases began or ended**, ${failed} agencies could not be moved`]);
  } while (after);
  return { moved, failed };
}
