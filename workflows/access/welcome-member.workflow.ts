import type { Activities } from '../../activities/index.ts';
import type { WelcomeMemberInput, WelcomeMemberResult } from '../../src/access/welcome-member.contract.ts';
import { id, instant, quick, say, summary, tell, vendor, type Wake, wakeable } from '../kernel/index.ts';

type Outcome = WelcomeMemberResult['outcome'];
type Named = { agencyId: string; invitationId: string };
type Journey = { named: Named; wake: Wake; beganAtMs: number; remindersSent: number };

/** Without a wake the row is read once a day all the same. */
const glanceMs = 24 * 60 * 60 * 1000;
const steps = quick<Activities>();
const glance = quick<Activities>({ summary: summary`Looks whether the invitation is settled` });

/** Mails the invitation and reminds, until it is settled or its days are over: its row says so, a wake hints. */
export async function welcomeMember({ policy, ...named }: WelcomeMemberInput): Promise<WelcomeMemberResult> {
  const journey: Journey = { named, wake: wakeable(), beganAtMs: Date.now(), remindersSent: 0 };
  const first = vendor<Activities>({ summary: summary`Mails the invitation's link` });
  const mailed = await first.mailMember({ ...named, reminder: 0 }).catch(() => null);
  if (!mailed) return giveUp(journey);
  for (const afterMs of [...policy.remindAfterMs].sort((a, b) => a - b)) {
    const standing = await waitUntil(journey, afterMs, say`Next reminder: ${instant(journey.beganAtMs + afterMs)}`);
    if (standing !== 'pending') return settle(journey, standing);
    await remind(journey);
  }
  const endAtMs = journey.beganAtMs + policy.endAfterMs;
  const standing = await waitUntil(journey, policy.endAfterMs, say`The link ends: ${instant(endAtMs)}`);
  return settle(journey, standing === 'pending' ? 'expired' : standing);
}

async function waitUntil(
  { named, wake, beganAtMs, remindersSent }: Journey,
  afterMs: number,
  next: ReturnType<typeof say>,
) {
  const line = say`Agency ${id(named.agencyId)}, invitation ${id(named.invitationId)}, reminders sent: ${remindersSent}`;
  for (;;) {
    tell([say`**Waiting for somebody invited to accept**`, next, line]);
    const standing = await glance.readInvitation(named);
    const leftMs = beganAtMs + afterMs - Date.now();
    if (standing !== 'pending' || leftMs <= 0) return standing;
    await wake.next(Math.min(leftMs, glanceMs));
  }
}

/** A reminder that cannot be sent must not end the run: the next one may be. */
async function remind(journey: Journey): Promise<void> {
  const reminder = journey.remindersSent + 1;
  const step = vendor<Activities>({ summary: summary`Sends reminder ${reminder}, with the same link` });
  const { sent } = await step.mailMember({ ...journey.named, reminder }).catch(() => ({ sent: false }));
  if (sent) journey.remindersSent = reminder;
}

/** The first mail was refused for good, or could not be sent for a day: the agency sees it beside the member. */
async function giveUp(journey: Journey): Promise<WelcomeMemberResult> {
  await steps.noteUndeliverable.executeWithOptions({ summary: summary`Says that the address takes no mail` }, [
    journey.named,
  ]);
  return settle(journey, 'undeliverable');
}

function settle({ named, remindersSent }: Journey, outcome: Outcome): WelcomeMemberResult {
  tell([say`**The invitation is settled**`, say`Agency ${id(named.agencyId)}, reminders sent: ${remindersSent}`]);
  return { outcome, remindersSent };
}
