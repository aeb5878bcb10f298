import type { IncidentRow } from '../incidents/duty.ts';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { holdIncident } from './hold-incident.ts';
import type { AffectedRow, CallRow, DeliveryRow, NoticeRow, ReceiptRow } from './rows.ts';

/** How far the notices to one agency about one incident have come. */
export type NoticeCourse = {
  incident: IncidentRow;
  affected: AffectedRow;
  /** Oldest first. */
  notices: NoticeRow[];
} & Proofs;
/** What proves that notices were delivered. */
export type Proofs = { deliveries: DeliveryRow[]; receipts: ReceiptRow[]; calls: CallRow[] };
export type CourseName = { incidentId: string; agencyId: string };

/** Reads a course and locks it: whoever moves it waits for whoever does. @throws DomainError `not_found` */
export async function lockCourse(unit: PlatformUnit, { incidentId, agencyId }: CourseName): Promise<NoticeCourse> {
  await holdIncident(unit, incidentId);
  const affected = await unit.sql
    .selectFrom('affected_agency')
    .selectAll()
    .where('incident_id', '=', incidentId)
    .where('for_agency', '=', agencyId)
    .forUpdate()
    .executeTakeFirst();
  if (!affected) throw new DomainError('not_found', 'this incident does not name this agency');
  const incident = await unit.sql
    .selectFrom('incident')
    .selectAll()
    .where('id', '=', incidentId)
    .executeTakeFirstOrThrow();
  const notices = await unit.sql
    .selectFrom('breach_notice')
    .selectAll()
    .where('incident_id', '=', incidentId)
    .where('for_agency', '=', agencyId)
    .orderBy('sequence')
    .forUpdate()
    .execute();
  return {
    incident,
    affected,
    notices,
    ...(await proofsOf(
      unit,
      notices.map(({ id }) => id),
    )),
  };
}

export async function proofsOf(unit: PlatformUnit, ids: readonly string[]): Promise<Proofs> {
  if (ids.length === 0) return { deliveries: [], receipts: [], calls: [] };
  const [deliveries, receipts, calls] = [
    await unit.sql
      .selectFrom('breach_notice_delivery')
      .selectAll()
      .where('notice_id', 'in', [...ids])
      .execute(),
    await unit.sql
      .selectFrom('breach_notice_receipt')
      .selectAll()
      .where('notice_id', 'in', [...ids])
      .execute(),
    await unit.sql
      .selectFrom('breach_notice_call')
      .selectAll()
      .where('notice_id', 'in', [...ids])
      .execute(),
  ];
  return { deliveries, receipts, calls };
}

/** The newest notice that was sent: the one that is to be acknowledged. */
export const newestSent = ({ notices }: NoticeCourse): NoticeRow | undefined =>
  notices.findLast(({ state }) => state === 'sent');

/** How a sent notice was answered for: in writing, or on the telephone; null while nobody has. */
export function answerOf({ receipts, calls }: NoticeCourse, noticeId: string): 'acknowledged' | 'called' | null {
  if (receipts.some(each => each.notice_id === noticeId && each.kind === 'acknowledged')) return 'acknowledged';
  return calls.some(each => each.notice_id === noticeId && each.reached) ? 'called' : null;
}

/**
 * Milliseconds since 1970 of when an agency was first told: a recipient's mail server took a mail that has not come back,
 * somebody there opened or acknowledged a notice, or was reached on the telephone. Null while none of it has happened:
 * that a notice was sent is not enough.
 */
export function toldAtMs({ deliveries, receipts, calls }: Proofs): number | null {
  const moments = [
    ...deliveries.filter(({ state }) => state === 'accepted').map(({ accepted_at }) => accepted_at),
    ...receipts.map(({ created_at }) => created_at),
    ...calls.filter(({ reached }) => reached).map(({ called_at }) => called_at),
  ].flatMap(at => (at ? [Date.parse(at)] : []));
  return moments.length > 0 ? Math.min(...moments) : null;
}
