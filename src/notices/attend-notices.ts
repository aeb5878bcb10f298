import { respondToIncidentId } from '../incidents/respond-to-incident.contract.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { AgencyFacts } from './agency-facts.ts';
import { settleLegalClock, startLegalClocks } from './legal-clocks.ts';
import { type CourseName, lockCourse, type NoticeCourse, newestSent, toldAtMs } from './notice-course.ts';
import { keepDraft } from './propose-draft.ts';
import { publishNotice } from './publish-notice.ts';
import { type Pursuit, type PursuitPolicy, pursueNotice } from './pursue-notice.ts';
import { attendUnreached } from './unreached-recipients.ts';
import { withdrawRow } from './withdraw-notice.ts';

export type Attended = CourseName & {
  agency: AgencyFacts;
  securityMail: string;
  policy: PursuitPolicy;
  /** The run's time, milliseconds since 1970. */
  nowMs: number;
};
/** What the run does next, and what its one glance tells: ids, closed words and numbers only. */
export type NoticesView = {
  number: number;
  exercise: boolean;
  /** Rows whose mails are on their way. */
  pending: { deliveryId: string; reminder: number }[];
  sent: number;
  answered: Pursuit['answered'];
  waitsFor: 'approval' | 'call' | 'acknowledgement' | 'incident' | 'nobody';
  lookAgainAtMs: number | null;
  over: boolean;
};

/**
 * Looks after the notices to one agency, in this one commit: drafts what is to be told, sends what two persons have
 * approved, goes after what nobody has answered for. Repeatable.
 * @throws DomainError `not_found`
 */
export async function attendNotices(unit: PlatformUnit, attended: Attended): Promise<NoticesView> {
  const { agency, nowMs } = attended;
  const before = await lockCourse(unit, attended);
  for (const notice of before.notices.filter(({ state }) => state === 'approved')) {
    if (before.affected.state === 'rejected' && notice.covers !== 'wrong')
      await withdrawRow(unit, notice, 'The agency is not affected after all.');
    else await publishNotice(unit, before, { agency, notice, nowMs });
  }
  await keepDraft(unit, await lockCourse(unit, attended), { ...attended, author: null });
  const course = await lockCourse(unit, attended);
  await tellTheClocks(unit, course, attended);
  await attendUnreached(unit, course);
  const notice = newestSent(course);
  const pursuit = notice ? await pursueNotice(unit, course, { ...attended, notice }) : null;
  return viewOf(await lockCourse(unit, attended), pursuit);
}

/** Our own clock stops when a notice has reached somebody; that is when the agency's begin. */
async function tellTheClocks(unit: PlatformUnit, course: NoticeCourse, { agency, nowMs }: Attended): Promise<void> {
  const { incident, affected } = course;
  const toldMs = toldAtMs(course);
  if (toldMs === null || affected.state !== 'confirmed') return;
  const [incidentId, agencyId] = [incident.id, affected.for_agency];
  const atMs = Math.min(toldMs, nowMs);
  const met = await settleLegalClock(unit, { incidentId, agencyId, kind: 'notify_agency', as: 'met', atMs });
  const concerned = { incident, agencyId, country: agency.country };
  const started = await startLegalClocks(unit, concerned, { startsFrom: 'told', fromMs: atMs });
  if (met || started) unit.wakeRun(respondToIncidentId(incidentId));
}

function viewOf(course: NoticeCourse, pursuit: Pursuit | null): NoticesView {
  const { incident, affected, notices, deliveries } = course;
  const open = notices.some(({ state }) => state === 'draft' || state === 'approved');
  const answered = pursuit?.answered ?? null;
  const settled = pursuit === null || answered !== null;
  const ended = incident.phase === 'closed' || (affected.state === 'rejected' && pursuit === null && !open);
  const over = incident.outcome === 'merged' || (incident.phase === 'closed' && !open && settled);
  return {
    ...{ number: Number(incident.number), exercise: incident.exercise, answered, over },
    pending: deliveries
      .filter(({ state }) => state === 'pending')
      .map(({ id, reminder }) => ({ deliveryId: id, reminder })),
    sent: notices.filter(({ state }) => state === 'sent').length,
    waitsFor: waitsFor({ open, pursuit, ended }),
    lookAgainAtMs: pursuit?.lookAgainAtMs ?? null,
  };
}

function waitsFor({ open, pursuit, ended }: { open: boolean; pursuit: Pursuit | null; ended: boolean }) {
  if (open) return 'approval';
  if (pursuit && !pursuit.answered) return pursuit.calling ? 'call' : 'acknowledgement';
  return ended ? 'nobody' : 'incident';
}
