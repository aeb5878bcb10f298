import { respondToIncidentId } from '../incidents/respond-to-incident.contract.ts';
import { writeTimeline } from '../incidents/write-timeline.ts';
import { DomainError } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { namesAnother } from './draft-notice.ts';
import { lockNotice, type NoticeName } from './lock-notice.ts';
import { notifyAgencyId } from './notify-agency.contract.ts';
import { otherAgencies } from './other-agencies.ts';
import type { NoticeRow } from './rows.ts';

/** How many persons approve exactly the same text before it leaves. */
export const approvalsNeeded = 2;

/**
 * Approves exactly the text of that hash. The second approval lets the run send it; works with Temporal down.
 * @throws DomainError `not_found`, `version_stale` for another hash, `conflict` for one that is no draft or names
 *   another agency, `second_person_required` for its author, its editors, and the same person again
 */
export async function approveNotice(
  unit: PlatformUnit,
  name: NoticeName,
  { sha256 }: { sha256: string },
): Promise<NoticeRow> {
  const notice = await lockNotice(unit, name);
  if (notice.state !== 'draft') throw new DomainError('conflict', `this notice is ${notice.state} already`);
  if (notice.sha256 !== sha256)
    throw new DomainError('version_stale', 'this is not the text as it stands: read it again');
  const approvedBy = unit.actor.id;
  if (notice.drafted_by === approvedBy || notice.editors.includes(approvedBy))
    throw new DomainError('second_person_required', 'who wrote or changed a notice does not approve it');
  await assertAboutNobodyElse(unit, notice);
  const approvals = await addApproval(unit, notice, approvedBy);
  const facts = { noticeId: notice.id, agencyId: notice.for_agency, notice: notice.kind, approvals, sha256 };
  await writeTimeline(unit, { incidentId: notice.incident_id, kind: 'notice_approved', facts });
  unit.wakeRun(respondToIncidentId(notice.incident_id));
  if (approvals < approvalsNeeded) return notice;
  unit.wakeRun(notifyAgencyId(notice.for_agency, notice.incident_id));
  const at = new Date().toISOString();
  return unit.sql
    .updateTable('breach_notice')
    .set({ state: 'approved', approved_at: at, updated_at: at, version: notice.version + 1 })
    .where('id', '=', notice.id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** An agency may have been found after the text was written. */
async function assertAboutNobodyElse(unit: PlatformUnit, notice: NoticeRow): Promise<void> {
  const others = await otherAgencies(unit, { incidentId: notice.incident_id, agencyId: notice.for_agency });
  if (namesAnother(`${notice.subject}\n${notice.body}`, others))
    throw new DomainError('conflict', 'this notice names another affected agency: change it first');
}

async function addApproval(unit: PlatformUnit, notice: NoticeRow, approvedBy: string): Promise<number> {
  const row = { id: uuid7(), notice_id: notice.id, approved_by: approvedBy, sha256: notice.sha256 };
  const added = await unit.sql
    .insertInto('breach_notice_approval')
    .values(row)
    .onConflict(conflict => conflict.columns(['notice_id', 'approved_by', 'sha256']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!added) throw new DomainError('second_person_required', 'you have approved this: it takes a second person');
  const approvals = unit.sql.selectFrom('breach_notice_approval').select('id').where('notice_id', '=', notice.id);
  return (await approvals.where('sha256', '=', notice.sha256).execute()).length;
}
