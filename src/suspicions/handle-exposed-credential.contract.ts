import { z } from 'zod';
import { id, say } from '../kernel/clear-text.ts';
import { defineContract, priorities } from '../kernel/contract.ts';

const input = z.object({ exposureId: z.uuid(), personId: z.uuid(), sessionId: z.uuid(), asOperator: z.boolean() });
const result = z.object({ incidentId: z.uuid().nullable() });
export type HandleExposedInput = z.infer<typeof input>;
export type HandleExposedResult = z.infer<typeof result>;

/** A token of ours was found by others while it was live; it is revoked already. Tells its person and the team (B11). */
export const handleExposedCredential = defineContract<HandleExposedInput, HandleExposedResult>({
  name: 'handle-exposed-credential',
  scope: 'platform',
  queue: 'security',
  priority: priorities.security,
  input,
  result,
  key: ({ exposureId }) => exposureId,
  describe: ({ sessionId }) => ({ summary: say`The token of session ${id(sessionId)} was found by others` }),
  onClosed: 'drop',
  controls: ['B11'],
});
