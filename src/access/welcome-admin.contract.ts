import { z } from 'zod';
import { id, say } from '../kernel/clear-text.ts';
import { defineContract, priorities } from '../kernel/contract.ts';

const day = 24 * 60 * 60 * 1000;

/** When an invited admin is reminded, and when an operator is told; milliseconds after the run began. */
export type WelcomeAdminPolicy = { version: number; remindAfterMs: number[]; taskAfterMs: number };

/** Days 3 and 7, then an operator on day 14, when the invitation's link ends. A run records the policy it began with. */
export const welcomeAdminPolicy: WelcomeAdminPolicy = {
  version: 1,
  remindAfterMs: [3 * day, 7 * day],
  taskAfterMs: 14 * day,
};

const input = z.strictObject({
  agencyId: z.uuid(),
  invitationId: z.uuid(),
  policy: z.strictObject({
    version: z.int().min(1),
    remindAfterMs: z.array(z.int().positive()).max(10),
    taskAfterMs: z.int().positive(),
  }),
});
export type WelcomeAdminInput = z.output<typeof input>;

const result = z.strictObject({
  outcome: z.enum(['accepted', 'revoked', 'abandoned', 'given_up']),
  remindersSent: z.int().min(0),
});
export type WelcomeAdminResult = z.output<typeof result>;

/** Reminds an agency's first admin until the invitation is settled. Whoever settles it wakes this run in the same unit. */
export const welcomeAdmin = defineContract<WelcomeAdminInput, WelcomeAdminResult>({
  name: 'welcome-admin',
  scope: 'agency',
  queue: 'core',
  priority: priorities.standard,
  input,
  result,
  key: ({ invitationId }) => invitationId,
  describe: ({ agencyId, invitationId }) => ({
    summary: say`Welcomes the first admin of agency ${id(agencyId)}`,
    details: [say`Invitation ${id(invitationId)}`],
  }),
  onClosed: 'drop',
  controls: ['B1'],
});

/** What starts or wakes the run of an invitation: unit.wake(welcomeAdmin, welcomeAdminInput(agencyId, invitationId)). */
export const welcomeAdminInput = (
  agencyId: string,
  invitationId: string,
  policy: WelcomeAdminPolicy = welcomeAdminPolicy,
): WelcomeAdminInput => ({ agencyId, invitationId, policy });
