import type { Unsealed } from '../audit/seal-audit.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { findingSeverity } from './finding-severity.rules.ts';
import { reportFinding } from './report-finding.ts';

/** Far longer than a transaction is open, and than sealing takes to catch up. */
const longestMs = 3_600_000;

const waitsTooLong = (oldestAt: string): boolean => Date.now() - Date.parse(oldestAt) >= longestMs;

/** Whether what cannot be sealed is more than a matter of minutes. */
export const isHeldBack = ({ oldestAt, renumbered }: Unsealed): boolean =>
  renumbered || (oldestAt !== null && waitsTooLong(oldestAt));

/**
 * Opens an incident, or joins the open one, when events wait for longer than an hour to be sealed: a transaction that
 * stays open, of whatever database of the server, holds sealing back, and what is deleted meanwhile is not missed. At
 * once, when none ever will be: in a database that was restored from a dump (decision 063).
 */
export async function reportAuditUnsealed(unit: PlatformUnit, { oldestAt, renumbered }: Unsealed): Promise<void> {
  if (renumbered)
    await reportFinding(unit, {
      ...{ fingerprint: 'audit-renumbered', title: 'The audit log cannot be sealed: transactions are numbered anew' },
      ...findingSeverity.audit_unsealed,
    });
  if (oldestAt === null || !waitsTooLong(oldestAt)) return;
  await reportFinding(unit, {
    ...{ fingerprint: 'audit-unsealed', title: 'The audit log cannot be sealed: a transaction stays open' },
    ...findingSeverity.audit_unsealed,
    facts: { oldestEventAt: oldestAt },
  });
}
