import { continueAsNew } from '@temporalio/workflow';
import type { Activities } from '../../activities/index.ts';
import { quick } from './proxy.ts';
import { say, tell } from './tell.ts';

const steps = quick<Activities>({ startToCloseTimeout: '1m', scheduleToCloseTimeout: '6h' });
type Progress = { after: string | null; looked: number; changed: number };
/** Pages of 5,000 events; each is three entries of the run's history. */
const pagesOfARun = 1_000;

/** Checks the MAC of every audit event. One that is not as it was written is an incident. */
export async function verifyAudit({ after, looked, changed }: Progress): Promise<Progress> {
  for (let pages = 0; pages < pagesOfARun; pages += 1) {
    const page = await steps.verifyAuditPage({ after });
    looked += page.looked;
    changed += page.changed.length;
    tell([say`Checked ${looked} audit events, ${changed} are not as they were written`]);
    if (!page.last) return { after: null, looked, changed };
    after = page.last;
  }
  return continueAsNew<typeof verifyAudit>({ after, looked, changed });
}
