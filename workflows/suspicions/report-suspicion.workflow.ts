import { isCancellation } from '@temporalio/workflow';
import type { Activities } from '../../activities/index.ts';
import type { SuspicionView } from '../../src/suspicions/attend-suspicion.ts';
import type { ReportSuspicionInput, ReportSuspicionResult } from '../../src/suspicions/report-suspicion.contract.ts';
import { id, instant, quick, say, summary, tell, vendor, wakeable } from '../kernel/index.ts';

const rows = quick<Activities>({ summary: summary`Looks after the report and its clock` });
const mails = vendor<Activities>({ summary: summary`Mails who reported it` });

/** Sees that a suspicion is answered in writing: a receipt at once, a clock, and the answer by mail (control B11). */
export async function reportSuspicion(input: ReportSuspicionInput): Promise<ReportSuspicionResult> {
  const wake = wakeable();
  const { agencyId, reportId } = input;
  await rows.startTriage({ ...input, nowMs: Date.now() });
  // Beside the clock: a mail server that is away must not keep it from being looked at.
  const receipt = mails.mailSuspicion({ agencyId, reportId, mail: 'receipt' }).catch(unlessCancelled);
  for (;;) {
    const view = await rows.attendSuspicion({ reportId, nowMs: Date.now() });
    show(input, view);
    if (view.state !== 'received') {
      await receipt;
      await mails.mailSuspicion({ agencyId, reportId, mail: 'answer' });
      return { outcome: view.state };
    }
    await wake.next(view.lookAgainAtMs === null ? undefined : view.lookAgainAtMs - Date.now());
  }
}

/** Without its receipt a report is answered all the same. */
function unlessCancelled(error: unknown): void {
  if (isCancellation(error)) throw error;
}

const show = ({ agencyId, reportId }: ReportSuspicionInput, { state, dueAt }: SuspicionView): void =>
  tell([
    state === 'received' ? say`**Waits for an answer by a person**` : say`**Answered**`,
    dueAt ? say`To be answered by ${instant(dueAt)}` : say`No clock runs`,
    say`Report ${id(reportId)} of agency ${id(agencyId)}`,
  ]);
