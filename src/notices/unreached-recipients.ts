import { decideOperatorTask, raiseOperatorTask } from '../kernel/operator-tasks.ts';
import { tellOperators } from '../kernel/tell-operators.contract.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { type NoticeCourse, type Proofs, proofsOf } from './notice-course.ts';
import { notifyAgencyId } from './notify-agency.contract.ts';
import type { DeliveryRow, NoticeRow } from './rows.ts';

type Recipient = Pick<DeliveryRow, 'recipient_kind' | 'recipient_id' | 'failure'> & {
  standing: 'reached' | 'waiting' | 'unreached';
};
type Unreached = Omit<Recipient, 'standing'>;

/**
 * Everybody whom a notice was sent to at first, each by themselves: that another one got it does not count for them.
 * Reached is whose mail was accepted and has not come back, who has opened it, or whose agency was told on the telephone;
 * unreached to whom every mail was refused or came back.
 */
export function recipientsOf({ deliveries, receipts, calls }: Proofs, noticeId: string): Recipient[] {
  const of = (row: { notice_id: string }) => row.notice_id === noticeId;
  const called = calls.some(call => of(call) && call.reached);
  const own = deliveries.filter(of);
  const first = Math.min(...own.map(({ reminder }) => reminder));
  return own
    .filter(({ reminder }) => reminder === first)
    .map(({ recipient_kind, recipient_id, failure }) => {
      const mails = own.filter(each => each.recipient_kind === recipient_kind && each.recipient_id === recipient_id);
      const opened = receipts.some(each => of(each) && each.membership_id === recipient_id);
      const reached = called || opened || mails.some(({ state }) => state === 'accepted');
      const failed = mails.every(({ state }) => state === 'refused' || state === 'bounced');
      return {
        recipient_kind,
        recipient_id,
        failure,
        standing: reached ? 'reached' : failed ? 'unreached' : 'waiting',
      };
    });
}

/** To whom a notice could not be brought. */
export const unreachedOf = (proofs: Proofs, noticeId: string): Unreached[] =>
  recipientsOf(proofs, noticeId).filter(({ standing }) => standing === 'unreached');

/** What a task about one recipient of one notice is raised by, for ever. */
const raisedBy = (noticeId: string, { recipient_kind, recipient_id }: Unreached): string =>
  `notice-recipient/${noticeId}/${recipient_kind}/${recipient_id}`;

/** Asks an operator to see to each recipient whom a notice did not reach while others got it; closes what is settled. */
export async function attendUnreached(unit: PlatformUnit, course: NoticeCourse): Promise<void> {
  for (const notice of course.notices.filter(({ state }) => state === 'sent')) {
    const unreached = unreachedOf(course, notice.id);
    // Where nobody got it, they are telephoned at once.
    if (unreached.length < recipientsOf(course, notice.id).length)
      for (const each of unreached) await ask(unit, course, notice, each);
    await closeSettled(
      unit,
      notice,
      unreached.map(each => raisedBy(notice.id, each)),
    );
  }
}

const recipientWords = { admin: 'an admin', security_contact: 'the security contact', exercise: 'one of its people' };

async function ask(unit: PlatformUnit, { incident }: NoticeCourse, notice: NoticeRow, to: Unreached): Promise<void> {
  const mark = incident.exercise ? 'EXERCISE: ' : '';
  const { id, raised } = await raiseOperatorTask(unit, {
    ...{ raisedBy: raisedBy(notice.id, to), workflowId: notifyAgencyId(notice.for_agency, notice.incident_id) },
    ...{ kind: 'notice_not_received', subjectType: 'breach_notice', subjectId: notice.id },
    ...{ agencyId: notice.for_agency, choices: ['done'] },
    remedy: `${mark}Notice ${notice.sequence} of INC-${incident.number} did not reach ${recipientWords[to.recipient_kind]} of this agency (${to.failure ?? 'no reason given'}), though others there got it. Telephone and record the call with the notice, or have the agency name another address; else say here why it may rest.`,
  });
  if (raised) unit.start(tellOperators, { taskId: id });
}

const openTasks = (unit: PlatformUnit, noticeId: string) =>
  unit.sql
    .selectFrom('operator_task')
    .select(['id', 'raised_by'])
    .where('kind', '=', 'notice_not_received')
    .where('subject_type', '=', 'breach_notice')
    .where('subject_id', '=', noticeId)
    .where('decided_at', 'is', null)
    .execute();

async function closeSettled(unit: PlatformUnit, { id }: NoticeRow, still: readonly string[]): Promise<void> {
  for (const task of await openTasks(unit, id))
    if (!still.includes(task.raised_by))
      await decideOperatorTask(unit, { taskId: task.id, decision: 'done', reason: 'They have been reached since.' });
}

/** Whether somebody whom a notice of the incident did not reach is nobody's care yet: neither reached nor decided on. */
export async function hasUnsettledRecipient(unit: PlatformUnit, incidentId: string): Promise<boolean> {
  const sent = await unit.sql
    .selectFrom('breach_notice')
    .select('id')
    .where('incident_id', '=', incidentId)
    .where('state', '=', 'sent')
    .where('exercise', '=', false)
    .execute();
  if (sent.length === 0) return false;
  const ids = sent.map(({ id }) => id);
  const proofs = await proofsOf(unit, ids);
  const decided = await unit.sql
    .selectFrom('operator_task')
    .select(['kind', 'raised_by', 'subject_id'])
    .where('subject_type', '=', 'breach_notice')
    .where('subject_id', 'in', ids)
    .where('decided_at', 'is not', null)
    .execute();
  return ids.some(id => {
    const unreached = unreachedOf(proofs, id);
    const called = decided.some(task => task.kind === 'call_agency' && task.subject_id === id);
    if (called && unreached.length === recipientsOf(proofs, id).length) return false;
    return unreached.some(to => !decided.some(task => task.raised_by === raisedBy(id, to)));
  });
}
