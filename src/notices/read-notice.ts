import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { type NoticeDetails, withProofs } from './list-notices.ts';
import type { NoticeName } from './lock-notice.ts';

/** A notice with its approvals and proofs. @throws DomainError `not_found` */
export async function readNotice(unit: PlatformUnit, { incidentId, noticeId }: NoticeName): Promise<NoticeDetails> {
  const rows = await unit.sql
    .selectFrom('breach_notice')
    .selectAll()
    .where('id', '=', noticeId)
    .where('incident_id', '=', incidentId)
    .execute();
  const [notice] = await withProofs(unit, rows);
  if (!notice) throw new DomainError('not_found', 'this incident has no such notice');
  return notice;
}
