import { writeTimeline } from '../incidents/write-timeline.ts';
import { uuid7 } from '../kernel/ids.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { AgencyFacts } from './agency-facts.ts';
import type { NoticeCourse } from './notice-course.ts';
import type { NoticeRow } from './rows.ts';
import type { RecipientKind } from './words.ts';

type Recipient = { kind: RecipientKind; id: string };

/** Who gets a notice: every active admin and the security contact; of an exercise its people alone, never the agency. */
function recipientsOf({ incident }: NoticeCourse, agency: AgencyFacts): Recipient[] {
  if (incident.exercise) return incident.exercise_people.map(id => ({ kind: 'exercise', id }));
  const admins = agency.adminIds.map(id => ({ kind: 'admin' as const, id }));
  return agency.contact ? [...admins, { kind: 'security_contact', id: agency.contact.id }] : admins;
}

/** One row for each recipient, before anything is mailed: a repeated step finds them and adds none. */
export async function addDeliveries(
  unit: PlatformUnit,
  course: NoticeCourse,
  { agency, notice, reminder }: { agency: AgencyFacts; notice: NoticeRow; reminder: number },
): Promise<number> {
  const recipients = recipientsOf(course, agency);
  if (recipients.length === 0) return 0;
  const rows = recipients.map(({ kind, id }) => ({
    ...{ id: uuid7(), notice_id: notice.id, for_agency: notice.for_agency, reminder },
    ...{ recipient_kind: kind, recipient_id: id },
  }));
  await unit.sql
    .insertInto('breach_notice_delivery')
    .values(rows)
    .onConflict(conflict => conflict.columns(['notice_id', 'recipient_kind', 'recipient_id', 'reminder']).doNothing())
    .execute();
  return rows.length;
}

/** Lets the agency see an approved notice, and puts it on its way to each recipient. */
export async function publishNotice(
  unit: PlatformUnit,
  course: NoticeCourse,
  { agency, notice, nowMs }: { agency: AgencyFacts; notice: NoticeRow; nowMs: number },
): Promise<void> {
  const at = new Date(nowMs).toISOString();
  await unit.sql
    .updateTable('breach_notice')
    .set({ state: 'sent', sent_at: at, updated_at: at, version: notice.version + 1 })
    .where('id', '=', notice.id)
    .execute();
  const recipients = await addDeliveries(unit, course, { agency, notice, reminder: 0 });
  const facts = {
    ...{ noticeId: notice.id, agencyId: notice.for_agency, notice: notice.kind, sequence: notice.sequence },
    ...{ recipients, sha256: notice.sha256, exercise: notice.exercise },
  };
  await writeTimeline(unit, { incidentId: notice.incident_id, kind: 'notice_sent', at, facts });
}
