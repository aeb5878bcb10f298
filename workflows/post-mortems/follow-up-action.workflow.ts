import { continueAsNew, workflowInfo } from '@temporalio/workflow';
import type { Activities } from '../../activities/index.ts';
import type { FollowUpActionInput, FollowUpActionResult } from '../../src/incidents/follow-up-action.contract.ts';
import { id, instant, quick, say, summary, tell, vendor, wakeable, word } from '../kernel/index.ts';
import { mailed } from './mailed.ts';

const steps = quick<Activities>({ summary: summary`Looks whether the action is done` });
const mails = vendor<Activities>({ summary: summary`Reminds its owner` });

/** Reminds the owner of an action, before and after it is due, until it is done or declined. */
export async function followUpAction(input: FollowUpActionInput): Promise<FollowUpActionResult> {
  const { incidentId, actionId, policy } = input;
  const wake = wakeable();
  for (;;) {
    const view = await steps.attendAction({ incidentId, actionId, nowMs: Date.now(), policy });
    tell([
      say`**Action: ${word(view.state)}**, due ${instant(view.dueAt)}`,
      say`Reminders sent: ${view.remindersSent}`,
      say`Action ${id(actionId)} of incident ${id(incidentId)}`,
    ]);
    if (view.state !== 'open') return { state: view.state, remindersSent: view.remindersSent };
    if (workflowInfo().continueAsNewSuggested) await continueAsNew<typeof followUpAction>(input);
    if (view.reminder === null) await wake.next(view.lookAgainAtMs - Date.now());
    else await mailed(mails.mailAction({ incidentId, actionId, reminder: view.reminder, nowMs: Date.now() }));
  }
}
