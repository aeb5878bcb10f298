import type { Logger } from '../../src/kernel/logger.port.ts';
import { renewSecurityTxt, type SecurityTxtDeps } from '../../src/vulnerabilities/renew-security-txt.ts';

/** So that security.txt is there from the first start on; the schedule looks after it from then. */
export async function makeSecurityTxt(deps: SecurityTxtDeps, log: Logger): Promise<void> {
  try {
    if (await renewSecurityTxt(deps, { nowMs: Date.now() })) log.info('security.txt was made');
  } catch (error) {
    log.error('security.txt could not be made', { error });
  }
}
