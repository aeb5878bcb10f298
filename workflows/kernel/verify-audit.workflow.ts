import { continueAsNew } from '@temporalio/workflow';
import type { Activities } from '../../activities/index.ts';
import { vendor } from './proxy.ts';
import { say, tell } from './tell.ts';

const steps = vendor<Activities>({ scheduleToCloseTimeout: '6h' });
type Progress = { after: number | null; looked: number; changed: number; gaps: number };
/** Pages of 5,000 events; each is three entries of the run's history. */
const pagesOfARun = 1_000;

/** Checks every audit event, and that none is gone. One that is not as it was written is an incident, as is a gap. */
export async function verifyAudit({ after, looked, changed, gaps }: Progress): Promise<Progress> {
  if (after === null) await steps.sealAudit();
  for (let pages = 0; pages < pagesOfARun; pages += 1) {
    const page = await steps.verifyAuditPage({ after });
    looked += page.looked;
    changed += page.changed.length;
    gaps += page.broken.length + page.missing.length;
    tell([
      say`Checked ${looked} audit events: ${changed} are not as they were written, ${gaps} segments not as sealed`,
    ]);
    if (page.last === null) return { after: null, looked, changed, gaps };
    after = page.last;
  }
  return continueAsNew<typeof verifyAudit>({ after, looked, changed, gaps });
}
