import { continueAsNew, isCancellation, workflowInfo } from '@temporalio/workflow';
import type { Activities } from '../../activities/index.ts';
import type { NotifyAgencyInput, NotifyAgencyResult } from '../../src/notices/notify-agency.contract.ts';
import { id, instant, quick, say, summary, tell, vendor, wakeable, word } from '../kernel/index.ts';

type View = Awaited<ReturnType<Activities['attendNotices']>>;

/** Without a wake the rows are read once a day all the same. */
const glanceMs = 24 * 60 * 60 * 1000;
/** A relay that is away for longer than this is no way to tell anybody: the telephone is. */
const relayAwayMs = 15 * 60 * 1000;
const steps = quick<Activities>({ summary: summary`Reads the notices, and does what is due` });

/** Tells one agency what happened to its data, again with each change, and goes after each notice until it is answered for. */
export async function notifyAgency(input: NotifyAgencyInput): Promise<NotifyAgencyResult> {
  const wake = wakeable();
  for (;;) {
    const view = await steps.attendNotices({ ...input, nowMs: Date.now() });
    show(input, view);
    if (view.over) return { noticesSent: view.sent, acknowledged: view.answered === 'acknowledged' };
    await Promise.all(view.pending.map(({ deliveryId, reminder }) => mail(input, deliveryId, reminder)));
    // What was mailed is read again at once: it stops our clock, and starts the agency's.
    if (view.pending.length > 0) continue;
    if (workflowInfo().continueAsNewSuggested) await continueAsNew<typeof notifyAgency>(input);
    const leftMs = view.lookAgainAtMs === null ? glanceMs : view.lookAgainAtMs - Date.now();
    await wake.next(Math.min(Math.max(leftMs, 1), glanceMs));
  }
}

async function mail({ agencyId, policy }: NotifyAgencyInput, deliveryId: string, reminder: number): Promise<void> {
  const what = reminder === 0 ? summary`Mails the notice` : summary`Mails reminder ${reminder}`;
  const sending = vendor<Activities>({
    scheduleToCloseTimeout: Math.max(1_000, Math.min(relayAwayMs, policy.callAfterMs)),
    retry: { maximumInterval: '30s' },
    summary: what,
  });
  try {
    await sending.mailNotice({ agencyId, deliveryId, nowMs: Date.now() });
  } catch (error) {
    if (isCancellation(error)) throw error;
    await steps.giveUpNoticeMail.executeWithOptions({ summary: summary`No relay has taken it: gives the mail up` }, [
      { agencyId, deliveryId, nowMs: Date.now() },
    ]);
  }
}

function show({ agencyId, incidentId }: NotifyAgencyInput, view: View): void {
  const { number, exercise, sent, waitsFor, lookAgainAtMs } = view;
  tell([
    exercise
      ? say`**EXERCISE INC-${number}: notices sent: ${sent}, waits for ${word(waitsFor)}**`
      : say`**INC-${number}: notices sent: ${sent}, waits for ${word(waitsFor)}**`,
    lookAgainAtMs === null ? say`Nothing is timed` : say`Next reminder or call: ${instant(lookAgainAtMs)}`,
    say`Agency ${id(agencyId)}`,
    say`Incident ${id(incidentId)}`,
  ]);
}
