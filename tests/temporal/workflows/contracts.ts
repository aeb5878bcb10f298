import { z } from 'zod';
import { id, say } from '../../../src/kernel/clear-text.ts';
import { defineContract, priorities } from '../../../src/kernel/contract.ts';

const agency = { agencyId: z.uuid(), key: z.string() };
const base = { queue: 'core', priority: priorities.standard, onClosed: 'drop', controls: ['E1'] } as const;

export const askTwice = defineContract({
  ...base,
  name: 'ask-twice',
  scope: 'agency',
  input: z.object(agency),
  result: z.string(),
  key: input => input.key,
  describe: input => ({ summary: say`Asks an operator twice for ${id(input.key)}` }),
});
const onceEach = defineContract({
  ...base,
  name: 'once-each',
  scope: 'agency',
  input: z.object({ ...agency, secret: z.string(), asAgency: z.uuid().optional() }),
  result: z.unknown(),
  key: input => input.key,
});
const failWith = defineContract({
  ...base,
  name: 'fail-with',
  scope: 'platform',
  input: z.object({ key: z.string(), how: z.string() }),
  result: z.unknown(),
  key: input => input.key,
});
export const collectWakes = defineContract({
  ...base,
  name: 'collect-wakes',
  scope: 'platform',
  onClosed: 'start',
  input: z.object({ key: z.string(), firstWithinMs: z.int().optional() }),
  result: z.number(),
  key: input => input.key,
});
/** The same workflow as its callers could know it by two other policies. */
export const collectDropped = defineContract({ ...collectWakes, name: 'collect-dropped', onClosed: 'drop' });
export const collectRaised = defineContract({ ...collectWakes, name: 'collect-raised', onClosed: 'raise' });
export const testContracts = [askTwice, onceEach, failWith, collectWakes, collectDropped, collectRaised];
