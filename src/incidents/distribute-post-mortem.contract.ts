import { z } from 'zod';
import { id, say } from '../kernel/clear-text.ts';
import { defineContract, priorities } from '../kernel/contract.ts';

const input = z.strictObject({
  incidentId: z.uuid(),
  /** Readers who have not acknowledged are reminded after so long, again and again. */
  policy: z.strictObject({ remindEveryMs: z.int().positive() }),
});
const result = z.strictObject({ acknowledged: z.int(), released: z.int() });
export type DistributePostMortemInput = z.infer<typeof input>;
export type DistributePostMortemResult = z.infer<typeof result>;

/** Mails a published post-mortem to its readers, until each has acknowledged it or been released (control A3). */
export const distributePostMortem = defineContract<DistributePostMortemInput, DistributePostMortemResult>({
  name: 'distribute-post-mortem',
  scope: 'platform',
  queue: 'core',
  priority: priorities.standard,
  input,
  result,
  key: ({ incidentId }) => incidentId,
  describe: ({ incidentId }) => ({ summary: say`Distributes the post-mortem of incident ${id(incidentId)}` }),
  // A reader who is named after all others have read it is mailed by a run of their own.
  onClosed: 'start',
  controls: ['A3'],
});

/** The id of the run, for `unit.wakeRun`. */
export const distributePostMortemId = (incidentId: string): string => `platform/distribute-post-mortem/${incidentId}`;
