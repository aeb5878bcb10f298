import type { Activities } from '../../activities/index.ts';
import type {
  RenewSecurityTxtInput,
  RenewSecurityTxtResult,
} from '../../src/vulnerabilities/renew-security-txt.contract.ts';
import { quick, say, summary, tell } from '../kernel/index.ts';

const renewal = quick<Activities>({ summary: summary`Renews security.txt when it is due` });
const check = quick<Activities>({ summary: summary`Checks what is served: signature, fields, days left` });

/** Renews security.txt when it is due, then checks what is served: its outcome is evidence for control A1. */
export async function renewSecurityTxt({ retireKeyId }: RenewSecurityTxtInput = {}): Promise<RenewSecurityTxtResult> {
  const renewed = await renewal.renewSecurityTxt({ nowMs: Date.now(), ...(retireKeyId ? { retireKeyId } : {}) });
  const kept = await check.checkSecurityTxt({ nowMs: Date.now() });
  tell([
    renewed ? say`Renewed` : say`Not due yet`,
    kept ? say`What is served is as it must be` : say`**Not as it must be**`,
  ]);
  return { renewed, kept };
}
