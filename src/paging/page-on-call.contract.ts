import { z } from 'zod';
import { id, say } from '../kernel/clear-text.ts';
import { defineContract, priorities } from '../kernel/contract.ts';
import { roundView } from './round-view.ts';

const input = z.object({
  roundId: z.uuid(),
  incidentId: z.uuid(),
  /** What the commit that began the round has planned; without it the run plans. */
  view: roundView.optional(),
});
const result = z.object({ acknowledged: z.boolean(), pagesSent: z.int() });
export type PageOnCallInput = z.infer<typeof input>;
export type PageOnCallResult = z.infer<typeof result>;

/** Pages by the levels of its round until somebody acknowledges, or the incident is over (control A2). */
export const pageOnCall = defineContract<PageOnCallInput, PageOnCallResult>({
  name: 'page-on-call',
  scope: 'platform',
  queue: 'security',
  priority: priorities.security,
  goesFirst: true,
  input,
  result,
  key: ({ roundId }) => roundId,
  describe: ({ incidentId }) => ({ summary: say`Pages whoever is on call about incident ${id(incidentId)}` }),
  onClosed: 'drop',
  controls: ['A2'],
});

/** The id of a round's run, for `unit.wakeRun`. */
export const pageOnCallId = (roundId: string): string => `platform/page-on-call/${roundId}`;
