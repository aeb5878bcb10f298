import type { Selectable } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { Tables } from '../register.ts';
import type { CallRow, DeliveryRow, NoticeRow, ReceiptRow } from './rows.ts';

export type ApprovalRow = Selectable<Tables['breach_notice_approval']>;
/** A notice and what proves how it was delivered. */
export type NoticeDetails = NoticeRow & {
  approvals: ApprovalRow[];
  deliveries: DeliveryRow[];
  receipts: ReceiptRow[];
  calls: CallRow[];
};

/** The notices of an incident, by agency and number, with their approvals and proofs. @throws DomainError `not_found` */
export async function listNotices(unit: PlatformUnit, incidentId: string): Promise<NoticeDetails[]> {
  const incident = await unit.sql.selectFrom('incident').select('id').where('id', '=', incidentId).executeTakeFirst();
  if (!incident) throw new DomainError('not_found', 'there is no such incident');
  const rows = await unit.sql
    .selectFrom('breach_notice')
    .selectAll()
    .where('incident_id', '=', incidentId)
    .orderBy('for_agency')
    .orderBy('sequence')
    .execute();
  return withProofs(unit, rows);
}

/** Adds to notices what proves them. */
export async function withProofs(unit: PlatformUnit, notices: readonly NoticeRow[]): Promise<NoticeDetails[]> {
  const ids = notices.map(({ id }) => id);
  if (ids.length === 0) return [];
  const approvals = await unit.sql
    .selectFrom('breach_notice_approval')
    .selectAll()
    .where('notice_id', 'in', ids)
    .orderBy('id')
    .execute();
  const deliveries = await unit.sql
    .selectFrom('breach_notice_delivery')
    .selectAll()
    .where('notice_id', 'in', ids)
    .orderBy('id')
    .execute();
  const receipts = await unit.sql
    .selectFrom('breach_notice_receipt')
    .selectAll()
    .where('notice_id', 'in', ids)
    .orderBy('id')
    .execute();
  const calls = await unit.sql
    .selectFrom('breach_notice_call')
    .selectAll()
    .where('notice_id', 'in', ids)
    .orderBy('id')
    .execute();
  return notices.map(notice => {
    const own = <Row extends { notice_id: string }>(rows: Row[]) => rows.filter(row => row.notice_id === notice.id);
    // Approvals of a text that was changed since count no longer.
    const valid = own(approvals).filter(({ sha256 }) => sha256 === notice.sha256);
    return { ...notice, approvals: valid, deliveries: own(deliveries), receipts: own(receipts), calls: own(calls) };
  });
}
