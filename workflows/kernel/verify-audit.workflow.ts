import { continueAsNew, patched } from '@temporalio/workflow';
import type { Activities } from '../../activities/index.ts';
import { quick, vendor } from './proxy.ts';
import { say, summary, tell } from './tell.ts';

const steps = vendor<Activities>({ scheduleToCloseTimeout: '6h' });
const records = quick<Activities>({ summary: summary`Says in the register of promises what was found` });
/** `found`: what is wrong, without what closed incidents were about (`known`). */
type Progress = { after: number | null; looked: number; changed: number; gaps: number; found?: number; known?: number };
/** Pages of 5,000 events; each is three entries of the run's history. */
const pagesOfARun = 1_000;

/**
 * Checks every audit event, and that none is gone, and makes evidence of it. One that is not as it was written is an
 * incident, as is a gap.
 */
export async function verifyAudit(before: Progress): Promise<Progress> {
  let { after, looked, changed, gaps, found = 0, known = 0 } = before;
  // What began before it was counted goes on without, rather than prove half of it.
  const counts = patched('evidence') && (after === null || before.found !== undefined);
  if (after === null) await sealAll();
  for (let pages = 0; pages < pagesOfARun; pages += 1) {
    const page = await steps.verifyAuditPage({ after });
    looked += page.looked;
    changed += page.changed.length;
    gaps += page.broken.length + page.missing.length;
    found += page.found;
    known += page.known;
    tell([
      say`Checked ${looked} audit events: ${changed} are not as they were written, ${gaps} segments not as sealed`,
      say`Of what is wrong, closed incidents were about ${known}`,
    ]);
    if (page.last === null) {
      if (counts) await records.recordAuditVerification({ looked, found, known, atMs: Date.now() });
      return { after: null, looked, changed, gaps, found, known };
    }
    after = page.last;
  }
  const counted = counts ? { found, known } : {};
  return continueAsNew<typeof verifyAudit>({ after, looked, changed, gaps, ...counted });
}

/** After an outage there may be more than one segment to seal, and what waits for long says something of the log. */
async function sealAll(): Promise<void> {
  for (let segments = 0; segments < pagesOfARun; segments += 1)
    if (!(await steps.sealAudit()) || !patched('seal-to-the-end')) return;
}
