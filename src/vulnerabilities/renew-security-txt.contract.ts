import { z } from 'zod';
import { id, say } from '../kernel/clear-text.ts';
import { defineContract, priorities } from '../kernel/contract.ts';

const input = z.object({ retireKeyId: z.uuid().optional() });
const result = z.object({ renewed: z.boolean(), kept: z.boolean() });
export type RenewSecurityTxtInput = z.infer<typeof input>;
export type RenewSecurityTxtResult = z.infer<typeof result>;

/**
 * Renews security.txt when it is due, and checks what is served (control A1). Daily; by hand with the key to retire,
 * which is replaced by a new one first.
 */
export const renewSecurityTxt = defineContract<RenewSecurityTxtInput, RenewSecurityTxtResult>({
  name: 'renew-security-txt',
  scope: 'platform',
  queue: 'core',
  priority: priorities.standard,
  input,
  result,
  key: ({ retireKeyId }) => retireKeyId ?? 'daily',
  describe: ({ retireKeyId }) => ({
    summary: retireKeyId ? say`Replaces the signing key ${id(retireKeyId)}` : say`Renews security.txt when it is due`,
  }),
  onClosed: 'drop',
  controls: ['A1'],
});
