import { uuid7 } from '../kernel/ids.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { notifyAgencyId } from './notify-agency.contract.ts';
import { readSecurityNotice } from './read-security-notice.ts';
import type { NoticeRow } from './rows.ts';

/** An admin has opened a notice: kept once for each of them, and the run is woken. @throws DomainError `not_found` */
export async function openNotice(unit: AgencyUnit, noticeId: string): Promise<NoticeRow> {
  const { notice } = await readSecurityNotice(unit, noticeId);
  await addReceipt(unit, notice, 'opened');
  return notice;
}

export async function addReceipt(unit: AgencyUnit, notice: NoticeRow, kind: 'opened' | 'acknowledged'): Promise<void> {
  const added = await unit.sql
    .insertInto('breach_notice_receipt')
    .values({
      ...{ id: uuid7(), notice_id: notice.id, for_agency: notice.for_agency, kind },
      ...{ membership_id: unit.actor.id, recipient_kind: 'admin' },
    })
    .onConflict(conflict => conflict.columns(['notice_id', 'membership_id', 'kind']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!added) return;
  unit.audit({ action: `breach_notice.${kind}`, subjectType: 'breach_notice', subjectId: notice.id });
  unit.wakeRun(notifyAgencyId(notice.for_agency, notice.incident_id));
}
