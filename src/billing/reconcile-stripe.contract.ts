import { z } from 'zod';
import { say } from '../kernel/clear-text.ts';
import { defineContract, priorities } from '../kernel/contract.ts';

const input = z.strictObject({
  /** Begin no later than this; without it, where the last run ended. */
  since: z.iso.datetime().optional(),
});
export type ReconcileStripeInput = z.output<typeof input>;

const result = z.strictObject({
  /** Events made after this instant are left to the next run. */
  until: z.iso.datetime(),
  listed: z.int().min(0),
  missed: z.int().min(0),
  /** Customers that were read before their last event came. */
  stale: z.int().min(0),
});
export type ReconcileStripeResult = z.output<typeof result>;

/** Lists Stripe's events, records those that never reached the webhook, and wakes their customers. Started by a schedule. */
export const reconcileStripe = defineContract<ReconcileStripeInput, ReconcileStripeResult>({
  name: 'reconcile-stripe',
  scope: 'platform',
  queue: 'core',
  priority: priorities.billing,
  input,
  result,
  key: () => 'now',
  describe: () => ({ summary: say`Looks for events of Stripe that were missed` }),
  onClosed: 'start',
  controls: ['B6'],
});
