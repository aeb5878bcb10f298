import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { moveReport, touched } from './move-report.ts';
import { lockReport, type ReportRow } from './report-row.ts';

/**
 * Says to the reporter that a person has read it; whoever does owns it, if nobody did.
 * @throws DomainError `not_found`, `already_done`
 */
export async function acknowledgeReport(unit: PlatformUnit, reportId: string): Promise<ReportRow> {
  const report = await lockReport(unit, reportId);
  if (report.state !== 'received') throw new DomainError('already_done', 'this report has been acknowledged');
  const row = await moveReport(unit, report, { to: 'verifying', mail: 'acknowledged' });
  if (row.owner_id) return row;
  return unit.sql
    .updateTable('vulnerability_report')
    .set({ owner_id: unit.actor.id, ...touched })
    .where('id', '=', reportId)
    .returningAll()
    .executeTakeFirstOrThrow();
}
