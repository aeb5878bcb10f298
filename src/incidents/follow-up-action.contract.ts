import { z } from 'zod';
import { id, say } from '../kernel/clear-text.ts';
import { defineContract, priorities } from '../kernel/contract.ts';
import { actionStates } from './action-states.rules.ts';

const ms = z.int().positive();
const policy = z.strictObject({
  version: z.int().min(1),
  /** How long before its due instant the owner is reminded. */
  remindBeforeMs: z.array(ms).max(10),
  /** Once overdue, again and again. */
  remindEveryMs: ms,
  /** So long after its due instant, an operator's task. */
  taskAfterMs: ms,
});
export type FollowUpPolicy = z.infer<typeof policy>;

const day = 24 * 60 * 60 * 1000;
export const followUpPolicy: FollowUpPolicy = {
  version: 1,
  remindBeforeMs: [7 * day, day],
  remindEveryMs: 3 * day,
  taskAfterMs: 14 * day,
};

const input = z.strictObject({ incidentId: z.uuid(), actionId: z.uuid(), policy });
const result = z.strictObject({ state: z.enum(actionStates), remindersSent: z.int().min(0) });
export type FollowUpActionInput = z.infer<typeof input>;
export type FollowUpActionResult = z.infer<typeof result>;

/** Reminds the owner of a post-mortem's action until it is done, or declined with a reason (control A3). */
export const followUpAction = defineContract<FollowUpActionInput, FollowUpActionResult>({
  name: 'follow-up-action',
  scope: 'platform',
  queue: 'core',
  priority: priorities.standard,
  input,
  result,
  key: ({ actionId }) => actionId,
  describe: ({ incidentId, actionId }) => ({
    summary: say`Follows up action ${id(actionId)}`,
    details: [say`Incident ${id(incidentId)}`],
  }),
  onClosed: 'drop',
  controls: ['A3'],
});

/** The id of an action's run, for `unit.wakeRun`. */
export const followUpActionId = (actionId: string): string => `platform/follow-up-action/${actionId}`;
