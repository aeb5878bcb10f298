import { type AuditVerification, recordAuditEvidence } from '../../src/assurance/record-audit-evidence.ts';
import type { AuditAnchors } from '../../src/audit/audit-anchors.port.ts';
import { anchorOf, type SegmentRange } from '../../src/audit/audit-segment.ts';
import { findUnsealed, lastSegment, type SealedSegment, sealAudit } from '../../src/audit/seal-audit.ts';
import { type AuditPage, verifyAuditPage } from '../../src/audit/verify-audit-page.ts';
import { reportAuditChanges } from '../../src/incidents/report-audit-changes.ts';
import { type AuditGaps, reportAuditGaps } from '../../src/incidents/report-audit-gaps.ts';
import { isHeldBack, reportAuditUnsealed } from '../../src/incidents/report-audit-unsealed.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import type { Database } from '../../src/kernel/database.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import { currentRun } from '../kernel/current-run.ts';
import { checkAnchors, findLostAnchors } from './audit-anchors.ts';

export type AuditDeps = { database: Database; auditAnchors: AuditAnchors };
type CheckedPage = Omit<AuditPage, 'sealed'> & {
  /** What is wrong and was not told before, or is still being dealt with. */
  found: number;
  /** Gaps that closed incidents were about. */
  known: number;
};
type Verified = Pick<AuditVerification, 'looked' | 'found' | 'known' | 'atMs'>;

/** The audit log is closed in segments and looked at. What is not as it was becomes an incident. All may be repeated. */
export const createAuditActivities = (deps: AuditDeps) => {
  const log = logOf(deps);
  return {
    /** Seals a segment and keeps its anchor. Returns how many events it has; null: nothing is left to seal. */
    sealAudit: (): Promise<{ events: number } | null> => sealNext(deps, log),
    /** Checks segments with some thousand events, after that of this number, and says which was the last. */
    verifyAuditPage: ({ after }: { after: number | null }): Promise<CheckedPage> => verifyPage(deps, log, after),
    /** Makes evidence of control B4 of what a verification has found. */
    recordAuditVerification: (verified: Verified): Promise<void> =>
      log.incidents('what a verification of the audit log shows', async unit => {
        const unsealed = isHeldBack(await findUnsealed(unit, log.macs));
        await recordAuditEvidence(unit, { ...verified, unsealed, repeat: currentRun().workflowId });
      }),
  };
};

type Log = ReturnType<typeof logOf>;

function logOf({ database, auditAnchors }: AuditDeps) {
  const incidents = <T>(reason: string, work: (unit: PlatformUnit) => Promise<T>) =>
    acrossAgencies(database, 'incidents', reason, work, { actor: { kind: 'system', id: currentRun().workflowId } });
  const macs = [(message: string) => database.auditMac(message), ...database.auditMacsBefore];
  const last = () => incidents('the last segment of the audit log', unit => lastSegment(unit, macs));
  return {
    ...{ incidents, macs, last },
    report: (gaps: AuditGaps) => incidents('audit events are gone', unit => reportAuditGaps(unit, gaps)),
    /** Segments whose anchors are kept though the database has them not: what was sealed in them is gone. */
    findLost: async (after: number): Promise<SegmentRange[]> => {
      const lost = await findLostAnchors(auditAnchors, after);
      // Sealed a moment ago, by another run: a segment is there before its anchor.
      return lost.length > 0 && ((await last())?.number ?? 0) > after ? [] : lost;
    },
  };
}

async function sealNext({ database, auditAnchors }: AuditDeps, log: Log): Promise<{ events: number } | null> {
  const { incidents, macs, report } = log;
  const before = await log.last();
  const settle = async ({ head, mac }: SealedSegment) => {
    const { number } = head;
    if ((await auditAnchors.keep(number, anchorOf(head, mac))) === 'other')
      await report({ broken: [], missing: [{ first: number, last: number }] });
  };
  // Ended between commit and anchor, a worker before this one has left that to do.
  if (before) await settle(before.sealed);
  const lost = await log.findLost(before?.number ?? 0);
  if (lost.length > 0) await report({ broken: [], missing: lost });
  const number = (lost.at(-1)?.last ?? before?.number ?? 0) + 1;
  const sealed = await incidents('seal audit events', unit =>
    sealAudit(unit, { mac: database.auditMac, macs, number }),
  );
  if (sealed) await settle(sealed);
  else
    await incidents('audit events that wait to be sealed', async unit =>
      reportAuditUnsealed(unit, await findUnsealed(unit, macs)),
    );
  return sealed && { events: sealed.head.events };
}

async function verifyPage({ auditAnchors }: AuditDeps, log: Log, after: number | null): Promise<CheckedPage> {
  const { incidents, macs, report } = log;
  const { sealed, ...page } = await incidents('check the audit events', unit => verifyAuditPage(unit, macs, after));
  const newest = (await log.last())?.sealed.head.number ?? 0;
  const anchors = await checkAnchors(auditAnchors, sealed, newest);
  const lost = page.last === null ? await log.findLost(after ?? 0) : [];
  const { changed, broken } = page;
  const missing = [...page.missing, ...lost];
  if (changed.length > 0) await incidents('audit events were changed', unit => reportAuditChanges(unit, changed));
  const gaps = broken.length + missing.length + anchors.length;
  const reported = gaps > 0 ? await report({ broken, missing, anchors }) : 0;
  return { ...page, missing, found: changed.length + reported, known: gaps - reported };
}
