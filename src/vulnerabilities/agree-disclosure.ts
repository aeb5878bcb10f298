import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { handleReportId } from './handle-vulnerability-report.contract.ts';
import { touched } from './move-report.ts';
import { oweMail } from './owe-mail.ts';
import { lockReport, type ReportRow } from './report-row.ts';
import { isClosed } from './words.ts';

const yearMs = 366 * 24 * 60 * 60 * 1000;

/**
 * Writes down the day on which both sides will disclose, as agreed with the reporter, who is told; its clock follows.
 * @throws DomainError `not_found`; `conflict` for a closed report; `invalid_input` for a day that is over, or more than
 *   a year away
 */
export async function agreeDisclosure(
  unit: PlatformUnit,
  { reportId, on }: { reportId: string; on: string },
): Promise<ReportRow> {
  const report = await lockReport(unit, reportId);
  if (isClosed(report.state)) throw new DomainError('conflict', `this report is ${report.state}`);
  const endsMs = Date.parse(`${on}T23:59:59.999Z`);
  if (endsMs < Date.now() || endsMs > Date.now() + yearMs)
    throw new DomainError('invalid_input', 'this is no day to agree on', {
      faults: [{ in: 'body', pointer: '/on', detail: 'must be today or within a year' }],
    });
  const row = await unit.sql
    .updateTable('vulnerability_report')
    .set({ disclose_on: on, ...touched })
    .where('id', '=', reportId)
    .returningAll()
    .executeTakeFirstOrThrow();
  const subject = { subjectType: 'vulnerability_report', subjectId: reportId };
  unit.audit({ action: 'vulnerability_report.disclosure_agreed', ...subject, details: { on } });
  await oweMail(unit, row, { kind: 'disclosure_agreed', audience: 'reporter' });
  unit.wakeRun(handleReportId(reportId));
  return row;
}
