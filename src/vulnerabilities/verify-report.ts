import type { PlatformUnit } from '../kernel/unit.ts';
import { scoreVector } from './cvss.ts';
import { handleReportId } from './handle-vulnerability-report.contract.ts';
import { moveReport, touched } from './move-report.ts';
import { lockReport, type ReportRow } from './report-row.ts';

/**
 * Says that a report is right, and how bad it is; while it is being fixed, rates it anew: the clock of the fix follows.
 * @throws DomainError `not_found`, `conflict`; `invalid_input` for no CVSS 4.0 vector
 */
export async function verifyReport(
  unit: PlatformUnit,
  { reportId, vector: given }: { reportId: string; vector: string },
): Promise<ReportRow> {
  const { vector, score, rating } = scoreVector(given);
  const report = await lockReport(unit, reportId);
  const set = { cvss_vector: vector, cvss_score: score, rating };
  const details = { score, rating };
  if (report.state !== 'fixing')
    return moveReport(unit, report, {
      ...{ to: 'fixing', set, details },
      ...(report.state === 'fixed'
        ? { mail: 'reopened' as const }
        : { mail: 'verified' as const, duplicatesMail: 'original_verified' as const }),
    });
  const subject = { subjectType: 'vulnerability_report', subjectId: report.id };
  unit.audit({ action: 'vulnerability_report.rated', ...subject, details });
  unit.wakeRun(handleReportId(report.id));
  return unit.sql
    .updateTable('vulnerability_report')
    .set({ ...set, ...touched })
    .where('id', '=', reportId)
    .returningAll()
    .executeTakeFirstOrThrow();
}
