import { z } from 'zod';
import { id, say, word } from '../kernel/clear-text.ts';
import { defineContract, priorities } from '../kernel/contract.ts';
import { containmentKinds, containmentStates } from './words.ts';

const input = z.object({
  containmentId: z.uuid(),
  kind: z.enum(containmentKinds),
  /** `undo` once a second person has decided so. */
  step: z.enum(['do', 'undo']),
});
const result = z.object({ state: z.enum(containmentStates) });
export type ContainInput = z.infer<typeof input>;
export type ContainResult = z.infer<typeof result>;

/** Carries out one containment, or undoes it (control A2): at once, and repeated until it has been done. */
export const contain = defineContract<ContainInput, ContainResult>({
  name: 'contain',
  scope: 'platform',
  queue: 'security',
  priority: priorities.security,
  goesFirst: true,
  input,
  result,
  key: ({ containmentId, step }) => `${containmentId}/${step}`,
  describe: ({ containmentId, kind, step }) => ({
    summary: say`Containment ${word(kind)}: ${word(step)}`,
    details: [say`Containment ${id(containmentId)}`],
  }),
  onClosed: 'drop',
  controls: ['A2', 'B11'],
});
