import { z } from 'zod';
import { id, say } from '../kernel/clear-text.ts';
import { defineContract, priorities } from '../kernel/contract.ts';
import { vendorId } from './vendor-id.ts';

const input = z.strictObject({ customerId: vendorId() });
export type SyncCustomerInput = z.output<typeof input>;

const result = z.strictObject({ reads: z.int().min(0) });
export type SyncCustomerResult = z.output<typeof result>;

/** The sole reader of a Stripe customer. A wake means: something may have changed; it says nothing about what. */
export const syncCustomer = defineContract<SyncCustomerInput, SyncCustomerResult>({
  name: 'sync-customer',
  scope: 'platform',
  queue: 'core',
  priority: priorities.billing,
  input,
  result,
  key: ({ customerId }) => customerId,
  describe: ({ customerId }) => ({ summary: say`Reads customer ${id(customerId)} from Stripe` }),
  onClosed: 'start',
  controls: ['B6'],
});
