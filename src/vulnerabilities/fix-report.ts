import type { PlatformUnit } from '../kernel/unit.ts';
import { moveReport } from './move-report.ts';
import { lockReport, type ReportRow } from './report-row.ts';

/** Says that the fix is served to everybody. @throws DomainError `not_found`, `conflict` unless it was being fixed */
export async function fixReport(unit: PlatformUnit, reportId: string): Promise<ReportRow> {
  const report = await lockReport(unit, reportId);
  return moveReport(unit, report, { to: 'fixed', mail: 'fixed', duplicatesMail: 'original_fixed' });
}
