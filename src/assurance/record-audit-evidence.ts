import type { PlatformUnit } from '../kernel/unit.ts';
import { recordLiveEvidence } from './record-live-evidence.ts';

/** What a verification of the whole audit log has found. */
export type AuditVerification = {
  /** Events that were looked at. */
  looked: number;
  /** Events that are not as they were written, and gaps that no closed incident has been about. */
  found: number;
  /** Gaps that are accounted for: what is gone stays gone. */
  known: number;
  /** Events wait for longer than they may to be sealed: what is deleted of them would not be missed. */
  unsealed: boolean;
  /** Milliseconds since 1970 of when it was over. */
  atMs: number;
  /** Its workflow id. */
  repeat: string;
};

/** What a verification of the audit log shows of control B4, kept or broken. Repeatable. */
export async function recordAuditEvidence(unit: PlatformUnit, verification: AuditVerification): Promise<void> {
  const { looked, found, known, unsealed, atMs, repeat } = verification;
  const faults = [
    found > 0 && `${found} ${found === 1 ? 'finding' : 'findings'} of events that were changed, are gone or were added`,
    unsealed && 'events wait to be sealed',
  ].filter(fault => fault !== false);
  const before = known > 0 ? `; ${known} of before, which closed incidents were about` : '';
  await recordLiveEvidence(unit, {
    ...{ control: 'B4', kind: 'probe', kept: faults.length === 0, atMs, repeat },
    summary: `${looked} audit events checked: ${faults.join('; ') || 'all are there, as they were written'}${before}`,
    facts: { looked, found, known, unsealed },
  });
}
