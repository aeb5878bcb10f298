import { z } from 'zod';
import { id, say } from '../kernel/clear-text.ts';
import { defineContract, priorities } from '../kernel/contract.ts';

const ms = z.int().positive();
const input = z.object({
  agencyId: z.uuid(),
  reportId: z.uuid(),
  policy: z.object({ answerWithinMs: ms, warnBeforeMs: ms }),
});
const result = z.object({ outcome: z.enum(['answered', 'incident']) });
export type ReportSuspicionInput = z.infer<typeof input>;
export type ReportSuspicionResult = z.infer<typeof result>;

/** Sees that a suspicion is answered in writing, by the clock (control B11). */
export const reportSuspicionRun = defineContract<ReportSuspicionInput, ReportSuspicionResult>({
  name: 'report-suspicion',
  scope: 'agency',
  queue: 'security',
  priority: priorities.security,
  input,
  result,
  key: ({ reportId }) => reportId,
  describe: ({ agencyId, reportId }) => ({
    summary: say`Agency ${id(agencyId)} suspects something`,
    details: [say`Report ${id(reportId)}`],
  }),
  onClosed: 'drop',
  controls: ['B11'],
});

/** The id of a report's run, for `unit.wakeRun`. */
export const reportSuspicionId = (agencyId: string, reportId: string): string =>
  `agency/${agencyId}/report-suspicion/${reportId}`;
