import { mustBeOperators } from '../incidents/find-operators.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { touched } from './move-report.ts';
import { lockReport, type ReportRow } from './report-row.ts';

/** Gives a report to somebody of the company. @throws DomainError `not_found`, `unknown_reference` */
export async function ownReport(
  unit: PlatformUnit,
  { reportId, ownerId }: { reportId: string; ownerId: string },
): Promise<ReportRow> {
  await lockReport(unit, reportId);
  await mustBeOperators(unit, [ownerId], '/personId');
  const subject = { subjectType: 'vulnerability_report', subjectId: reportId };
  unit.audit({ action: 'vulnerability_report.owned', ...subject, details: { ownerId } });
  return unit.sql
    .updateTable('vulnerability_report')
    .set({ owner_id: ownerId, ...touched })
    .where('id', '=', reportId)
    .returningAll()
    .executeTakeFirstOrThrow();
}
