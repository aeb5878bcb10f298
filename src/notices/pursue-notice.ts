import { writeTimeline } from '../incidents/write-timeline.ts';
import { decideOperatorTask, raiseOperatorTask } from '../kernel/operator-tasks.ts';
import { tellOperators } from '../kernel/tell-operators.contract.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { AgencyFacts } from './agency-facts.ts';
import { answerOf, type NoticeCourse } from './notice-course.ts';
import { notifyAgencyId } from './notify-agency.contract.ts';
import { addDeliveries } from './publish-notice.ts';
import type { NoticeRow } from './rows.ts';

/** Milliseconds after a notice was sent. */
export type PursuitPolicy = { remindAfterMs: readonly number[]; callAfterMs: number };
export type Pursuit = {
  answered: 'acknowledged' | 'called' | null;
  /** An operator is asked to telephone. */
  calling: boolean;
  remindersSent: number;
  lookAgainAtMs: number | null;
};
type Pursued = { agency: AgencyFacts; notice: NoticeRow; policy: PursuitPolicy; nowMs: number };

/**
 * Goes after the newest sent notice until the agency has answered for it: reminders by the policy, then a task to
 * telephone; at once when it reached nobody at all. Of reminders that are due together only the last is sent.
 */
export async function pursueNotice(unit: PlatformUnit, course: NoticeCourse, pursued: Pursued): Promise<Pursuit> {
  const { notice, policy, nowMs } = pursued;
  const answered = answerOf(course, notice.id);
  const reminders = [...policy.remindAfterMs].sort((a, b) => a - b);
  const sentBefore = Math.max(0, ...course.deliveries.filter(of(notice)).map(({ reminder }) => reminder));
  if (answered) {
    await closeCallTasks(unit, notice, answered);
    return { answered, calling: false, remindersSent: sentBefore, lookAgainAtMs: null };
  }
  const sinceMs = nowMs - Date.parse(notice.sent_at ?? notice.updated_at);
  const due = reminders.filter(afterMs => afterMs <= sinceMs).length;
  if (due > sentBefore) await remind(unit, course, pursued, due);
  const unreached = reachedNobody(course, notice);
  const calling = unreached || sinceMs >= policy.callAfterMs;
  if (calling) await askToCall(unit, course, notice, unreached);
  const next = [...reminders.slice(due), ...(calling ? [] : [policy.callAfterMs])];
  const lookAgainAtMs = next.length > 0 ? nowMs - sinceMs + Math.min(...next) : null;
  return { answered, calling, remindersSent: Math.max(sentBefore, due), lookAgainAtMs };
}

const of = (notice: NoticeRow) => (row: { notice_id: string }) => row.notice_id === notice.id;

/** No recipient at all, or each mail of the notice itself refused or bounced. */
function reachedNobody({ deliveries }: NoticeCourse, notice: NoticeRow): boolean {
  const own = deliveries.filter(of(notice));
  return own.every(({ state }) => state === 'refused' || state === 'bounced');
}

async function remind(unit: PlatformUnit, course: NoticeCourse, pursued: Pursued, reminder: number): Promise<void> {
  const { notice, agency, nowMs } = pursued;
  await addDeliveries(unit, course, { agency, notice, reminder });
  const facts = { noticeId: notice.id, agencyId: notice.for_agency, reminder };
  const at = new Date(nowMs).toISOString();
  await writeTimeline(unit, { incidentId: notice.incident_id, kind: 'reminder_sent', at, facts });
}

const callTasks = (unit: PlatformUnit, notice: NoticeRow) =>
  unit.sql
    .selectFrom('operator_task')
    .select(['id', 'decided_at'])
    .where('kind', '=', 'call_agency')
    .where('subject_type', '=', 'breach_notice')
    .where('subject_id', '=', notice.id)
    .execute();

/** One open task at a time: closing it without a call that is recorded brings the next one. */
async function askToCall(
  unit: PlatformUnit,
  course: NoticeCourse,
  notice: NoticeRow,
  unreached: boolean,
): Promise<void> {
  const tasks = await callTasks(unit, notice);
  if (tasks.some(({ decided_at }) => !decided_at)) return;
  const workflowId = notifyAgencyId(notice.for_agency, notice.incident_id);
  const because = unreached ? 'Its mails reached nobody.' : 'Nobody there has acknowledged it.';
  const mark = course.incident.exercise ? 'EXERCISE: call the people of the exercise, not the agency. ' : '';
  const { id, raised } = await raiseOperatorTask(unit, {
    ...{ raisedBy: `${workflowId}#call/${notice.id}/${tasks.length}`, workflowId, kind: 'call_agency' },
    ...{ subjectType: 'breach_notice', subjectId: notice.id, agencyId: notice.for_agency },
    remedy: `${mark}Telephone this agency about notice ${notice.sequence} of INC-${course.incident.number}. ${because} Record the call with the notice: once somebody was reached, this task closes by itself.`,
    choices: ['done'],
  });
  if (raised) unit.start(tellOperators, { taskId: id });
}

async function closeCallTasks(unit: PlatformUnit, notice: NoticeRow, answered: string): Promise<void> {
  for (const { id, decided_at } of await callTasks(unit, notice))
    if (!decided_at)
      await decideOperatorTask(unit, {
        taskId: id,
        decision: 'done',
        reason: `The notice was answered for: ${answered}.`,
      });
}
