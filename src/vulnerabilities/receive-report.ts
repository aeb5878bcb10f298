import { uuid7 } from '../kernel/ids.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { handleVulnerabilityReport } from './handle-vulnerability-report.contract.ts';
import { keepReportClocks } from './keep-report-clocks.ts';
import { oweMail } from './owe-mail.ts';
import type { ReportRow } from './report-row.ts';
import { type VulnerabilityPolicy, vulnerabilityPolicy } from './vulnerability-policy.ts';
import type { ReportChannel } from './words.ts';

export type NewReport = {
  channel: ReportChannel;
  title: string;
  /** Plain text. */
  body: string;
  affected: string | null;
  reporterName: string | null;
  reporterEmail: string | null;
  thanksWanted: boolean;
  thanksName: string | null;
};
type Options = {
  /** Of the row, where files were stored under it before. */
  id?: string;
  /** Durations other than those in force: for tests. */
  policy?: VulnerabilityPolicy;
  /** False: whoever sent it gets no receipt, since too many went there. */
  receipt?: boolean;
};

/** Takes a report: its row, its clocks and run, the receipt and the mail to the team are one commit. Works with Temporal down. */
export async function receiveReport(unit: PlatformUnit, report: NewReport, options: Options = {}): Promise<ReportRow> {
  const { channel, title, body, affected, reporterName, reporterEmail } = report;
  const row = await unit.sql
    .insertInto('vulnerability_report')
    .values({
      ...{
        id: options.id ?? uuid7(),
        channel,
        title,
        body,
        affected,
        reporter_name: reporterName,
        reporter_email: reporterEmail,
      },
      ...{ thanks_wanted: report.thanksWanted, thanks_name: report.thanksName },
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  const policy = options.policy ?? vulnerabilityPolicy;
  const details = { channel };
  unit.audit({
    action: 'vulnerability_report.received',
    subjectType: 'vulnerability_report',
    subjectId: row.id,
    details,
  });
  await keepReportClocks(unit, row, policy, Date.now());
  unit.start(handleVulnerabilityReport, { reportId: row.id, number: Number(row.number), policy });
  if (options.receipt ?? true) await oweMail(unit, row, { kind: 'receipt', audience: 'reporter' });
  await oweMail(unit, row, { kind: 'arrived', audience: 'team' });
  return row;
}
