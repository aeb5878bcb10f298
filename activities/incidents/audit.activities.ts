import type { AuditAnchors } from '../../src/audit/audit-anchors.port.ts';
import { anchorOf, type SegmentRange } from '../../src/audit/audit-segment.ts';
import { findUnsealed, lastSegment, type SealedSegment, sealAudit } from '../../src/audit/seal-audit.ts';
import { type AuditPage, verifyAuditPage } from '../../src/audit/verify-audit-page.ts';
import { reportAuditChanges } from '../../src/incidents/report-audit-changes.ts';
import { type AuditGaps, reportAuditGaps } from '../../src/incidents/report-audit-gaps.ts';
import { reportAuditUnsealed } from '../../src/incidents/report-audit-unsealed.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import type { Database } from '../../src/kernel/database.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import { currentRun } from '../kernel/current-run.ts';
import { checkAnchors, findLostAnchors } from './audit-anchors.ts';

export type AuditDeps = { database: Database; auditAnchors: AuditAnchors };
type CheckedPage = Omit<AuditPage, 'sealed'>;

/** The audit log is closed in segments and looked at. What is not as it was becomes an incident. All may be repeated. */
export const createAuditActivities = ({ database, auditAnchors }: AuditDeps) => {
  const incidents = <T>(reason: string, work: (unit: PlatformUnit) => Promise<T>) =>
    acrossAgencies(database, 'incidents', reason, work, { actor: { kind: 'system', id: currentRun().workflowId } });
  const report = (gaps: AuditGaps) => incidents('audit events are gone', unit => reportAuditGaps(unit, gaps));
  const macs = [(message: string) => database.auditMac(message), ...database.auditMacsBefore];
  const last = () => incidents('the last segment of the audit log', unit => lastSegment(unit, macs));
  const anchor = ({ head, mac }: SealedSegment) => auditAnchors.keep(head.number, anchorOf(head, mac));

  /** Segments whose anchors are kept though the database has them not: what was sealed in them is gone. */
  async function findLost(after: number): Promise<SegmentRange[]> {
    const lost = await findLostAnchors(auditAnchors, after);
    // Sealed a moment ago, by another run: a segment is there before its anchor.
    return lost.length > 0 && ((await last())?.number ?? 0) > after ? [] : lost;
  }

  return {
    /** Seals a segment and keeps its anchor. Returns how many events it has; null: nothing is left to seal. */
    sealAudit: async (): Promise<{ events: number } | null> => {
      const before = await last();
      const settle = async (segment: SealedSegment) => {
        const { number } = segment.head;
        if ((await anchor(segment)) === 'other')
          await report({ broken: [], missing: [{ first: number, last: number }] });
      };
      // Ended between commit and anchor, a worker before this one has left that to do.
      if (before) await settle(before.sealed);
      const lost = await findLost(before?.number ?? 0);
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
    },
    /** Checks segments with some thousand events, after that of this number, and says which was the last. */
    verifyAuditPage: async ({ after }: { after: number | null }): Promise<CheckedPage> => {
      const { sealed, ...page } = await incidents('check the audit events', unit => verifyAuditPage(unit, macs, after));
      const newest = (await last())?.sealed.head.number ?? 0;
      const anchors = await checkAnchors(auditAnchors, sealed, newest);
      const lost = page.last === null ? await findLost(after ?? 0) : [];
      const { changed, broken } = page;
      const missing = [...page.missing, ...lost];
      if (changed.length > 0) await incidents('audit events were changed', unit => reportAuditChanges(unit, changed));
      if (broken.length + missing.length + anchors.length > 0) await report({ broken, missing, anchors });
      return { ...page, missing };
    },
  };
};
