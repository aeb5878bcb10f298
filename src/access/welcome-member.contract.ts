import { z } from 'zod';
import { id, say } from '../kernel/clear-text.ts';
import { defineContract, priorities } from '../kernel/contract.ts';

const day = 24 * 60 * 60 * 1000;

/** When somebody invited is reminded, and when the invitation ends; milliseconds after the run began. */
export type WelcomeMemberPolicy = { version: number; remindAfterMs: number[]; endAfterMs: number };

/** Days 3 and 7; the link ends on day 14. A run records the policy it began with. */
export const welcomeMemberPolicy: WelcomeMemberPolicy = {
  version: 1,
  remindAfterMs: [3 * day, 7 * day],
  endAfterMs: 14 * day,
};

const input = z.strictObject({
  agencyId: z.uuid(),
  invitationId: z.uuid(),
  policy: z.strictObject({
    version: z.int().min(1),
    remindAfterMs: z.array(z.int().positive()).max(10),
    endAfterMs: z.int().positive(),
  }),
});
export type WelcomeMemberInput = z.output<typeof input>;

const result = z.strictObject({
  outcome: z.enum(['accepted', 'revoked', 'abandoned', 'expired', 'undeliverable']),
  remindersSent: z.int().min(0),
});
export type WelcomeMemberResult = z.output<typeof result>;

/**
 * Mails the invitation of somebody whom an agency asks in, staff or portal, and reminds until it is settled or has
 * ended. Whoever settles it wakes this run in the same unit. The first admin has a run of their own: `welcome-admin`.
 */
export const welcomeMember = defineContract<WelcomeMemberInput, WelcomeMemberResult>({
  name: 'welcome-member',
  scope: 'agency',
  queue: 'core',
  priority: priorities.standard,
  input,
  result,
  key: ({ invitationId }) => invitationId,
  describe: ({ agencyId, invitationId }) => ({
    summary: say`Welcomes a member of agency ${id(agencyId)}`,
    details: [say`Invitation ${id(invitationId)}`],
  }),
  onClosed: 'drop',
  controls: ['B1'],
});

/** What starts or wakes the run of an invitation: unit.wake(welcomeMember, welcomeMemberInput(agencyId, invitationId)). */
export const welcomeMemberInput = (
  agencyId: string,
  invitationId: string,
  policy: WelcomeMemberPolicy = welcomeMemberPolicy,
): WelcomeMemberInput => ({ agencyId, invitationId, policy });
