import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { type SecurityNotice, withReceipts } from './list-security-notices.ts';
import type { ClockRow, StatementRow } from './rows.ts';

/**
 * A notice that was sent to the agency, with the clocks that its law runs for the incident and the statements that are
 * complete. Policies show no draft, no exercise, and nothing of anybody else. @throws DomainError `not_found`
 */
export async function readSecurityNotice(
  unit: AgencyUnit,
  noticeId: string,
): Promise<{ notice: SecurityNotice; clocks: ClockRow[]; statements: StatementRow[] }> {
  const { agencyId } = unit.actor;
  const rows = await unit.sql
    .selectFrom('breach_notice')
    .selectAll()
    .where('id', '=', noticeId)
    .where('for_agency', '=', agencyId)
    .execute();
  const [notice] = await withReceipts(unit, rows);
  if (!notice) throw new DomainError('not_found', 'there is no such notice');
  const clocks = await unit.sql
    .selectFrom('clock')
    .selectAll()
    .where('subject_type', '=', 'incident')
    .where('subject_id', '=', notice.incident_id)
    .where('for_agency', '=', agencyId)
    .orderBy('due_at')
    .execute();
  const statements = await unit.sql
    .selectFrom('legal_statement')
    .selectAll()
    .where('incident_id', '=', notice.incident_id)
    .where('for_agency', '=', agencyId)
    .orderBy('id')
    .execute();
  return { notice, clocks, statements };
}
