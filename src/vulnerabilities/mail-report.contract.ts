import { z } from 'zod';
import { id, say } from '../kernel/clear-text.ts';
import { defineContract, priorities } from '../kernel/contract.ts';

const input = z.object({ mailId: z.uuid(), reportId: z.uuid() });
const result = z.object({ sent: z.boolean() });
export type MailReportInput = z.infer<typeof input>;
export type MailReportResult = z.infer<typeof result>;

/** Sends one mail about a vulnerability report. A run of its own, so that a mail server that is away holds up no clock. */
export const mailReport = defineContract<MailReportInput, MailReportResult>({
  name: 'mail-report',
  scope: 'platform',
  queue: 'security',
  priority: priorities.security,
  input,
  result,
  key: ({ mailId }) => mailId,
  describe: ({ reportId }) => ({ summary: say`Mails about vulnerability report ${id(reportId)}` }),
  onClosed: 'drop',
  controls: ['A1'],
});
