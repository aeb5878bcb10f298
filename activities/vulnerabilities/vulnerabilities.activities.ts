import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import type { Database } from '../../src/kernel/database.ts';
import { attendReport, type ReportView } from '../../src/vulnerabilities/attend-report.ts';
import { checkSecurityTxt } from '../../src/vulnerabilities/check-security-txt.ts';
import type { OpenPgp } from '../../src/vulnerabilities/open-pgp.port.ts';
import { renewSecurityTxt } from '../../src/vulnerabilities/renew-security-txt.ts';
import type { VulnerabilityPolicy } from '../../src/vulnerabilities/vulnerability-policy.ts';
import { currentRun } from '../kernel/current-run.ts';
import { giveUpReportMail } from './give-up-report-mail.ts';
import { type ReportMailDeps, sendReportMail } from './send-report-mail.ts';

export type VulnerabilityDeps = ReportMailDeps & { database: Database; openPgp: OpenPgp };
type MailNamed = { mailId: string };

/** The steps of reports' runs and of security.txt. Each may be repeated. */
export const createVulnerabilityActivities = (deps: VulnerabilityDeps) => ({
  /** Keeps the clocks of a report, as of the run's time. @throws DomainError `not_found` */
  attendReport: (named: { reportId: string; policy: VulnerabilityPolicy; nowMs: number }): Promise<ReportView> =>
    acrossAgencies(deps.database, 'incidents', 'attend a report', unit => attendReport(unit, named), {
      actor: { kind: 'system', id: currentRun().workflowId },
    }),

  /** Sends a mail that is owed; false when it was refused for good, or had been settled. */
  sendReportMail: ({ mailId }: MailNamed): Promise<boolean> => sendReportMail(deps, mailId),

  /** Says that a mail could not be sent for a day. */
  giveUpReportMail: ({ mailId }: MailNamed): Promise<void> => giveUpReportMail(deps, mailId),

  /** Renews security.txt when it is due; first replaces the key, if one is named. */
  renewSecurityTxt: ({ nowMs, retireKeyId }: { nowMs: number; retireKeyId?: string }): Promise<boolean> =>
    renewSecurityTxt(deps, { nowMs, retireKeyId }),

  /** Whether what is served is as it must be: evidence, or an operator's task. */
  checkSecurityTxt: async ({ nowMs }: { nowMs: number }): Promise<boolean> =>
    (await checkSecurityTxt(deps, { nowMs, repeat: currentRun().workflowId })) === null,
});
