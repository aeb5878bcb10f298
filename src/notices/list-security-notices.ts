import { fetchPage, type Listed, type ListPage, type SortKeys } from '../kernel/list.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { NoticeRow, ReceiptRow } from './rows.ts';

export type SecurityNotice = NoticeRow & { receipts: ReceiptRow[] };
const sorts: SortKeys<'createdAt'> = { createdAt: { by: 'breach_notice.created_at', type: 'timestamptz' } };

/** A page of the notices that were sent to the agency, with who has opened and acknowledged each. */
export async function listSecurityNotices(
  unit: AgencyUnit,
  page: ListPage<'createdAt'>,
): Promise<Listed<SecurityNotice>> {
  const query = unit.sql
    .selectFrom('breach_notice')
    .selectAll('breach_notice')
    .where('for_agency', '=', unit.actor.agencyId);
  const listed = await fetchPage(query, { relation: 'breach_notice', sorts }, page);
  return { ...listed, rows: await withReceipts(unit, listed.rows) };
}

export async function withReceipts(unit: AgencyUnit, notices: readonly NoticeRow[]): Promise<SecurityNotice[]> {
  if (notices.length === 0) return [];
  const receipts = await unit.sql
    .selectFrom('breach_notice_receipt')
    .selectAll()
    .where('for_agency', '=', unit.actor.agencyId)
    .where(
      'notice_id',
      'in',
      notices.map(({ id }) => id),
    )
    .orderBy('id')
    .execute();
  return notices.map(notice => ({ ...notice, receipts: receipts.filter(each => each.notice_id === notice.id) }));
}
