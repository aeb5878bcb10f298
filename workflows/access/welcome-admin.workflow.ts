import type { Activities } from '../../activities/index.ts';
import type { WelcomeAdminInput, WelcomeAdminResult } from '../../src/access/welcome-admin.contract.ts';
import { id, instant, quick, say, summary, tell, vendor, type Wake, wakeable } from '../kernel/index.ts';

type Standing = Awaited<ReturnType<Activities['readInvitation']>>;
type Settled = Exclude<Standing, 'pending'> | 'given_up';
type Named = { agencyId: string; invitationId: string };
type Journey = { named: Named; wake: Wake; beganAtMs: number; remindersSent: number; taskId: string | null };

/** Without a wake the row is read once a day all the same. */
const glanceMs = 24 * 60 * 60 * 1000;
const steps = quick<Activities>();
const glance = quick<Activities>({ summary: summary`Looks whether the invitation is settled` });

/** Reminds the first admin, then tells an operator, until the invitation is settled: its row says so, a wake hints. */
export async function welcomeAdmin({ policy, ...named }: WelcomeAdminInput): Promise<WelcomeAdminResult> {
  const journey: Journey = { named, wake: wakeable(), beganAtMs: Date.now(), remindersSent: 0, taskId: null };
  for (const afterMs of [...policy.remindAfterMs].sort((a, b) => a - b)) {
    const standing = await waitUntil(journey, afterMs, say`Next reminder: ${instant(journey.beganAtMs + afterMs)}`);
    if (standing !== 'pending') return settle(journey, standing);
    await remind(journey);
  }
  const taskAtMs = journey.beganAtMs + policy.taskAfterMs;
  const standing = await waitUntil(journey, policy.taskAfterMs, say`An operator is told: ${instant(taskAtMs)}`);
  if (standing !== 'pending') return settle(journey, standing);
  return settle(journey, await waitBesideTask(journey));
}

async function waitUntil(
  { named, wake, beganAtMs, remindersSent }: Journey,
  afterMs: number,
  next: ReturnType<typeof say>,
) {
  const line = say`Agency ${id(named.agencyId)}, invitation ${id(named.invitationId)}, reminders sent: ${remindersSent}`;
  for (;;) {
    tell([say`**Waiting for the first admin to accept**`, next, line]);
    const standing = await glance.readInvitation(named);
    const leftMs = beganAtMs + afterMs - Date.now();
    if (standing !== 'pending' || leftMs <= 0) return standing;
    await wake.next(Math.min(leftMs, glanceMs));
  }
}

/** A reminder that cannot be sent must not end the run: the next one, or the operator's task, comes all the same. */
async function remind(journey: Journey): Promise<void> {
  const reminder = journey.remindersSent + 1;
  const step = vendor<Activities>({ summary: summary`Sends reminder ${reminder}, with the same link` });
  const { sent } = await step.remindAdmin({ ...journey.named, reminder }).catch(() => ({ sent: false }));
  if (sent) journey.remindersSent = reminder;
}

async function waitBesideTask(journey: Journey): Promise<Settled> {
  const { named, wake } = journey;
  journey.taskId = await steps.raiseTask.executeWithOptions({ summary: summary`Raises an operator task` }, [
    {
      kind: 'admin_not_welcomed',
      subjectType: 'agency',
      subjectId: named.agencyId,
      remedy:
        'The first admin of this agency has not accepted the invitation. Ask the customer whether the mail arrived and the address is right. Close the task when that is settled, or give up to stop waiting.',
      choices: ['done', 'give_up'],
      taskKey: 'admin-not-welcomed',
    },
  ]);
  const mail = vendor<Activities>({ scheduleToCloseTimeout: '1h', summary: summary`Mails the operators` });
  await mail.mailTask({ taskId: journey.taskId }).catch(() => undefined);
  for (;;) {
    tell([say`**Waiting for the first admin, beside operator task ${id(journey.taskId)}**`]);
    const standing = await glance.readInvitation(named);
    if (standing !== 'pending') return standing;
    if ((await steps.readDecision({ taskId: journey.taskId })) === 'give_up') return 'given_up';
    await wake.next(glanceMs);
  }
}

async function settle({ named, remindersSent, taskId }: Journey, outcome: Settled): Promise<WelcomeAdminResult> {
  if (outcome === 'accepted')
    await steps.wakeBilling.executeWithOptions({ summary: summary`Lets billing look at the agency again` }, [
      { agencyId: named.agencyId },
    ]);
  if (taskId && outcome !== 'given_up') await steps.closeWelcomeTask({ taskId });
  tell([say`**The invitation is settled**`, say`Agency ${id(named.agencyId)}, reminders sent: ${remindersSent}`]);
  return { outcome, remindersSent };
}
