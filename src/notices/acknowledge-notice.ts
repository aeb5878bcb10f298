import type { AgencyUnit } from '../kernel/unit.ts';
import { addReceipt } from './open-notice.ts';
import { readSecurityNotice } from './read-security-notice.ts';
import type { NoticeRow } from './rows.ts';

/** An admin has read a notice, and says so: its reminders end. Repeatable. @throws DomainError `not_found` */
export async function acknowledgeNotice(unit: AgencyUnit, noticeId: string): Promise<NoticeRow> {
  const { notice } = await readSecurityNotice(unit, noticeId);
  await addReceipt(unit, notice, 'opened');
  await addReceipt(unit, notice, 'acknowledged');
  return notice;
}
