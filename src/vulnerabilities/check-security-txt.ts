import { recordLiveEvidence } from '../assurance/record-live-evidence.ts';
import { acrossAgencies } from '../kernel/across-agencies.ts';
import { raiseOperatorTask } from '../kernel/operator-tasks.ts';
import { tellOperators } from '../kernel/tell-operators.contract.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { fieldsOf } from './compose-security-txt.ts';
import { readSecurityTxt, type ServedSecurityTxt } from './read-security-txt.ts';
import { type SecurityTxtDeps, securityTxtLifeMs } from './renew-security-txt.ts';

/** What is wrong with what is served; null for nothing. */
export type SecurityTxtFault = 'missing' | 'signature' | 'fields' | 'expired' | 'due';
type Checked = { nowMs: number; lifeMs?: number /** The workflow id that repeats it. */; repeat: string };

/**
 * Checks the security.txt that is served: there, signed by our key, whole, and with at least a third of its life left.
 * The outcome is evidence for control A1; what is wrong becomes an operator's task, once a day.
 */
export async function checkSecurityTxt(deps: SecurityTxtDeps, checked: Checked): Promise<SecurityTxtFault | null> {
  const served = await readSecurityTxt(deps.database);
  const fault = await faultOf(deps, served, checked);
  await acrossAgencies(deps.database, 'incidents', 'check security.txt', unit => record(unit, fault, served, checked));
  return fault;
}

async function faultOf(
  deps: SecurityTxtDeps,
  served: ServedSecurityTxt | null,
  { nowMs, lifeMs = securityTxtLifeMs }: Checked,
): Promise<SecurityTxtFault | null> {
  if (!served) return 'missing';
  const text = await deps.openPgp.verifyClear(served.body, served.publicKey);
  if (text === null) return 'signature';
  const [expires, ...more] = fieldsOf(text, 'Expires');
  const leftMs = Date.parse(expires ?? '') - nowMs;
  const whole = ['Contact', 'Encryption', 'Canonical', 'Policy', 'CSAF'].every(name => fieldsOf(text, name).length > 0);
  if (!whole || more.length > 0 || Number.isNaN(leftMs)) return 'fields';
  if (leftMs <= 0) return 'expired';
  return leftMs < lifeMs / 3 ? 'due' : null;
}

async function record(
  unit: PlatformUnit,
  fault: SecurityTxtFault | null,
  served: ServedSecurityTxt | null,
  { nowMs, repeat }: Checked,
): Promise<void> {
  await recordLiveEvidence(unit, {
    ...{ control: 'A1', kind: 'probe', kept: fault === null, atMs: nowMs, repeat },
    summary: fault
      ? `security.txt: ${fault}`
      : `security.txt is signed, whole and good until ${served?.expiresAt.slice(0, 10)}`,
    facts: { fault, expiresAt: served?.expiresAt ?? null, fingerprint: served?.fingerprint ?? null },
  });
  if (!fault) return;
  const { id, raised } = await raiseOperatorTask(unit, {
    ...{
      raisedBy: `security-txt/${fault}/${new Date(nowMs).toISOString().slice(0, 10)}`,
      workflowId: null,
      kind: 'security_txt',
    },
    ...{ subjectType: 'security_txt', subjectId: fault, agencyId: null },
    remedy: 'security.txt is not as it must be. Look at the run renew-security-txt, and start it again.',
    choices: ['done'],
  });
  if (raised) unit.start(tellOperators, { taskId: id });
}
