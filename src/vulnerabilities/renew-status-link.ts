import { sql } from 'kysely';
import type { PlatformUnit } from '../kernel/unit.ts';
import { touched } from './move-report.ts';
import { oweMail } from './owe-mail.ts';
import { lockReport, type ReportRow } from './report-row.ts';

/** Voids the status link and the mail address of a report, and mails new ones. @throws DomainError `not_found` */
export async function renewStatusLink(unit: PlatformUnit, reportId: string): Promise<ReportRow> {
  await lockReport(unit, reportId);
  const row = await unit.sql
    .updateTable('vulnerability_report')
    .set({ generation: sql<number>`generation + 1`, ...touched })
    .where('id', '=', reportId)
    .returningAll()
    .executeTakeFirstOrThrow();
  const subject = { subjectType: 'vulnerability_report', subjectId: reportId };
  unit.audit({ action: 'vulnerability_report.link_renewed', ...subject });
  await oweMail(unit, row, { kind: 'link', audience: 'reporter' });
  return row;
}
