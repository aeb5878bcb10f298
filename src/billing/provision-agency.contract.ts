import { z } from 'zod';
import { welcomeAdminPolicy } from '../access/welcome-admin.contract.ts';
import { id, say } from '../kernel/clear-text.ts';
import { defineContract, priorities } from '../kernel/contract.ts';
import { vendorId } from './vendor-id.ts';

const day = 24 * 60 * 60 * 1000;
const ms = () => z.int().positive();

const policy = z.strictObject({
  version: z.int().min(1),
  /** How long a step is repeated before an operator is asked. */
  stepWithinMs: ms(),
  /** How long the first admin's link is good. */
  invitationValidMs: ms(),
  welcome: z.strictObject({ version: z.int().min(1), remindAfterMs: z.array(ms()).max(10), taskAfterMs: ms() }),
});
export type ProvisioningPolicy = z.output<typeof policy>;

/** A day: Stripe forgets idempotency keys after that. The link outlives the last reminder and the operator's task. */
export const provisioningPolicy: ProvisioningPolicy = {
  version: 1,
  stepWithinMs: day,
  invitationValidMs: 21 * day,
  welcome: welcomeAdminPolicy,
};

const input = z.strictObject({ subscriptionId: vendorId(), customerId: vendorId(), policy });
export type ProvisionAgencyInput = z.output<typeof input>;

const result = z.strictObject({
  /** `ready`: an agency came of it. `undone`: none did. `already_done`: another run has settled this subscription. */
  outcome: z.enum(['ready', 'undone', 'already_done']),
  agencyId: z.uuid().nullable(),
  /** Closed word: why it was undone. */
  reason: z.string().nullable(),
});
export type ProvisionAgencyResult = z.output<typeof result>;

/** Turns a live subscription into an agency, or into nothing: a saga whose pivot is the mailed invitation. */
export const provisionAgency = defineContract<ProvisionAgencyInput, ProvisionAgencyResult>({
  name: 'provision-agency',
  scope: 'platform',
  queue: 'core',
  priority: priorities.billing,
  input,
  result,
  key: ({ subscriptionId }) => subscriptionId,
  describe: ({ subscriptionId, customerId }) => ({
    summary: say`Makes an agency of subscription ${id(subscriptionId)}`,
    details: [say`Customer ${id(customerId)}`],
  }),
  onClosed: 'drop',
  controls: ['B6', 'A5'],
});
