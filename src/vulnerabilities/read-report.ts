import type { PlatformUnit } from '../kernel/unit.ts';
import { clocksOf } from './clocks-of.ts';
import { listMessages } from './list-messages.ts';
import { listAttachments } from './receive-attachment.ts';
import { findReport } from './report-row.ts';

/** A report with all that belongs to it. @throws DomainError `not_found` */
export async function readReport(unit: PlatformUnit, reportId: string) {
  const report = await findReport(unit, reportId);
  return {
    report,
    clocks: await clocksOf(unit, reportId),
    messages: await listMessages(unit, reportId),
    attachments: await listAttachments(unit, reportId),
    mails: await mailsOf(unit, reportId),
    duplicates: await duplicatesOf(unit, reportId),
    advisory: await advisoryOf(unit, reportId),
  };
}
export type ReadReport = Awaited<ReturnType<typeof readReport>>;

const mailsOf = (unit: PlatformUnit, reportId: string) =>
  unit.sql
    .selectFrom('report_mail')
    .select(['id', 'kind', 'audience', 'mailed_at', 'refused_at', 'created_at'])
    .where('report_id', '=', reportId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();

const duplicatesOf = (unit: PlatformUnit, reportId: string) =>
  unit.sql
    .selectFrom('vulnerability_report')
    .select(['id', 'number'])
    .where('duplicate_of', '=', reportId)
    .orderBy('number')
    .execute();

const advisoryOf = (unit: PlatformUnit, reportId: string) =>
  unit.sql
    .selectFrom('advisory')
    .select(['id', 'tracking_id', 'state'])
    .where('report_id', '=', reportId)
    .executeTakeFirst();
