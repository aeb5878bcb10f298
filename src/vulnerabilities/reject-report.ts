import type { PlatformUnit } from '../kernel/unit.ts';
import { moveReport } from './move-report.ts';
import { lockReport, type ReportRow } from './report-row.ts';

/** Says that there is no weakness, and why: the reporter reads the reason. @throws DomainError `not_found`, `conflict` */
export async function rejectReport(
  unit: PlatformUnit,
  { reportId, reason }: { reportId: string; reason: string },
): Promise<ReportRow> {
  const report = await lockReport(unit, reportId);
  return moveReport(unit, report, {
    ...{ to: 'rejected', mail: 'rejected', duplicatesMail: 'original_rejected' },
    set: { reason },
  });
}
