import type { Selectable } from 'kysely';
import { hasStayed } from '../incidents/has-stayed.ts';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { Tables } from '../register.ts';
import { type Comparison, compareAll } from './compare-with-others.ts';
import type { CallRow, DeliveryRow, NoticeRow, ReceiptRow } from './rows.ts';

/** `stands`: whoever gave it has been here since, so that it counts. */
export type ApprovalRow = Selectable<Tables['breach_notice_approval']> & { stands: boolean };
/** A notice and what proves how it was delivered. */
export type NoticeDetails = NoticeRow & {
  approvals: ApprovalRow[];
  deliveries: DeliveryRow[];
  receipts: ReceiptRow[];
  calls: CallRow[];
  /** What of others a draft says, for whoever approves it; null for what is approved, sent or withdrawn. */
  comparison: Comparison | null;
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

/** Adds to notices what proves them, and to drafts what they were compared with. */
export async function withProofs(unit: PlatformUnit, notices: readonly NoticeRow[]): Promise<NoticeDetails[]> {
  const ids = notices.map(({ id }) => id);
  if (ids.length === 0) return [];
  const approvals = await unit.sql
    .selectFrom('breach_notice_approval')
    .selectAll()
    .select(hasStayed('breach_notice_approval.approved_by', 'breach_notice_approval.created_at').as('stands'))
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
  const comparisons = await comparisonsOf(unit, notices);
  return notices.map(notice => {
    const own = <Row extends { notice_id: string }>(rows: Row[]) => rows.filter(row => row.notice_id === notice.id);
    // Approvals of a text that was changed since count no longer.
    const valid = own(approvals).filter(({ sha256 }) => sha256 === notice.sha256);
    const proofs = { approvals: valid, deliveries: own(deliveries), receipts: own(receipts), calls: own(calls) };
    return { ...notice, ...proofs, comparison: comparisons.get(notice.id) ?? null };
  });
}

/** All of them are of one incident. */
async function comparisonsOf(unit: PlatformUnit, notices: readonly NoticeRow[]): Promise<Map<string, Comparison>> {
  const drafts = notices.filter(({ state }) => state === 'draft');
  const [first] = drafts;
  if (!first) return new Map();
  const texts = drafts.map(({ for_agency: agencyId, subject, body }) => ({ agencyId, texts: { subject, body } }));
  const comparisons = await compareAll(unit, first.incident_id, texts);
  return new Map(comparisons.map((comparison, at) => [drafts[at]?.id ?? '', comparison]));
}
