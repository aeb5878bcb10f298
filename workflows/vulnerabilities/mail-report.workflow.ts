import type { Activities } from '../../activities/index.ts';
import type { MailReportInput, MailReportResult } from '../../src/vulnerabilities/mail-report.contract.ts';
import { id, quick, say, summary, tell, vendor } from '../kernel/index.ts';

const mail = vendor<Activities>({ summary: summary`Hands the mail to the mail server` });
const steps = quick<Activities>({ summary: summary`Says that the mail could not be sent for a day` });

/** Sends one mail about a report, for as long as a day; then it is given up, visibly. */
export async function mailReport({ mailId, reportId }: MailReportInput): Promise<MailReportResult> {
  tell([say`Mails about report ${id(reportId)}`]);
  try {
    return { sent: await mail.sendReportMail({ mailId }) };
  } catch {
    await steps.giveUpReportMail({ mailId });
    return { sent: false };
  }
}
