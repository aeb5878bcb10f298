import { z } from 'zod';
import { id, say } from './clear-text.ts';
import { defineContract, priorities } from './contract.ts';

/** Mails the operators about a task that no run raised by itself: a message refused for good, a missed schedule. */
export const tellOperators = defineContract({
  name: 'tell-operators',
  scope: 'platform',
  queue: 'core',
  priority: priorities.standard,
  input: z.object({ taskId: z.uuid() }),
  result: z.null(),
  key: input => input.taskId,
  describe: input => ({ summary: say`Mails the operators about task ${id(input.taskId)}` }),
  onClosed: 'drop',
  controls: [],
});
