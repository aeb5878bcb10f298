import { z } from 'zod';
import { id, say } from '../kernel/clear-text.ts';
import { defineContract, priorities } from '../kernel/contract.ts';

/** Sends a trial page to one person of the company by each channel that reaches them (control A2). */
export const sendTestPage = defineContract({
  name: 'send-test-page',
  scope: 'platform',
  queue: 'security',
  priority: priorities.security,
  input: z.object({ testId: z.uuid(), personId: z.uuid() }),
  result: z.object({ sent: z.array(z.string()), failed: z.array(z.string()) }),
  key: ({ testId }) => testId,
  describe: ({ personId }) => ({ summary: say`Sends a trial page to person ${id(personId)}` }),
  onClosed: 'drop',
  controls: ['A2'],
});
