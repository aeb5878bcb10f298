import type { PlatformUnit } from '../kernel/unit.ts';
import { assertDisclosable } from './assert-disclosable.ts';
import { moveReport } from './move-report.ts';
import { lockReport, type ReportRow } from './report-row.ts';

/**
 * Says that what was fixed is public; publishing an advisory says so by itself.
 * @throws DomainError `not_found`, `conflict` unless it is fixed; `phase_not_ready` before the agreed day
 */
export async function discloseReport(unit: PlatformUnit, reportId: string): Promise<ReportRow> {
  const report = await lockReport(unit, reportId);
  if (report.state === 'fixed') assertDisclosable(report);
  return moveReport(unit, report, { to: 'disclosed', mail: 'disclosed', duplicatesMail: 'original_disclosed' });
}
