import { respondToIncidentId } from '../incidents/respond-to-incident.contract.ts';
import { writeTimeline } from '../incidents/write-timeline.ts';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { lockNotice, type NoticeName } from './lock-notice.ts';
import { notifyAgencyId } from './notify-agency.contract.ts';
import type { NoticeRow } from './rows.ts';

/**
 * Takes a notice back that was not sent yet. What was sent stays sent: another one corrects it.
 * @throws DomainError `not_found`, `already_done` for one that was withdrawn, `conflict` for one that was sent
 */
export async function withdrawNotice(
  unit: PlatformUnit,
  name: NoticeName,
  { reason }: { reason: string },
): Promise<NoticeRow> {
  const notice = await lockNotice(unit, name);
  if (notice.state === 'withdrawn') throw new DomainError('already_done', 'this notice has been withdrawn');
  if (notice.state === 'sent')
    throw new DomainError('conflict', 'a notice that was sent stays so: correct it by another');
  unit.wakeRun(notifyAgencyId(notice.for_agency, notice.incident_id));
  unit.wakeRun(respondToIncidentId(notice.incident_id));
  return withdrawRow(unit, notice, reason);
}

/** The row and the timeline alone. */
export async function withdrawRow(unit: PlatformUnit, notice: NoticeRow, reason: string): Promise<NoticeRow> {
  const row = await unit.sql
    .updateTable('breach_notice')
    .set({ state: 'withdrawn', version: notice.version + 1, updated_at: new Date().toISOString() })
    .where('id', '=', notice.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const facts = { noticeId: notice.id, agencyId: notice.for_agency, notice: notice.kind };
  await writeTimeline(unit, { incidentId: notice.incident_id, kind: 'notice_withdrawn', facts, text: reason });
  return row;
}
