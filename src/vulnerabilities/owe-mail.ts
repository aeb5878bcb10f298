import { uuid7 } from '../kernel/ids.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { mailReport } from './mail-report.contract.ts';
import type { ReportRow } from './report-row.ts';
import type { ReportMailKind } from './words.ts';

type Owed = { kind: ReportMailKind; audience: 'reporter' | 'team'; messageId?: string };

/** Writes down a mail about a report, and has it sent. A reporter who left no address gets none: the page tells them. */
export async function oweMail(unit: PlatformUnit, report: Pick<ReportRow, 'id' | 'reporter_email'>, owed: Owed) {
  if (owed.audience === 'reporter' && report.reporter_email === null) return;
  const { kind, audience } = owed;
  const id = uuid7();
  const row = { id, report_id: report.id, kind, audience, message_id: owed.messageId ?? null };
  await unit.sql.insertInto('report_mail').values(row).execute();
  unit.start(mailReport, { mailId: id, reportId: report.id });
}
