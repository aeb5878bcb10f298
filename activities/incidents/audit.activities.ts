import type { AuditAnchors } from '../../src/audit/audit-anchors.port.ts';
import { anchorOf } from '../../src/audit/audit-segment.ts';
import { lastSegment, type SealedSegment, sealAudit } from '../../src/audit/seal-audit.ts';
import { type AuditPage, verifyAuditPage } from '../../src/audit/verify-audit-page.ts';
import { reportAuditChanges } from '../../src/incidents/report-audit-changes.ts';
import { type AuditGaps, reportAuditGaps } from '../../src/incidents/report-audit-gaps.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import type { Database } from '../../src/kernel/database.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import { currentRun } from '../kernel/current-run.ts';

export type AuditDeps = { database: Database; auditAnchors: AuditAnchors };

/** The audit log is closed in segments and looked at. What is not as it was becomes an incident. All may be repeated. */
export const createAuditActivities = ({ database, auditAnchors }: AuditDeps) => {
  const incidents = <T>(reason: string, work: (unit: PlatformUnit) => Promise<T>) =>
    acrossAgencies(database, 'incidents', reason, work, { actor: { kind: 'system', id: currentRun().workflowId } });
  const report = (gaps: AuditGaps) => incidents('audit events are gone', unit => reportAuditGaps(unit, gaps));
  const last = () => incidents('the last segment of the audit log', lastSegment);
  const macs = [(message: string) => database.auditMac(message), ...database.auditMacsBefore];
  const anchor = ({ head, mac }: SealedSegment) => auditAnchors.keep(head.number, anchorOf(head, mac));

  /** Numbers whose anchors are kept though the database has no such segment: what was sealed under them is gone. */
  async function findLost(after: number): Promise<number[]> {
    const lost: number[] = [];
    for (let number = after + 1; await auditAnchors.has(number); number += 1) lost.push(number);
    // Sealed a moment ago, by another run: a segment is there before its anchor.
    return lost.length > 0 && ((await last())?.head.number ?? 0) > after ? [] : lost;
  }

  return {
    /** Seals a segment and keeps its anchor. Returns how many events it has; null: nothing is left to seal. */
    sealAudit: async (): Promise<{ events: number } | null> => {
      const before = await last();
      // Ended between commit and anchor, a worker before this one has left that to do.
      if (before && (await anchor(before)) === 'other') await report({ broken: [], missing: [before.head.number] });
      const lost = await findLost(before?.head.number ?? 0);
      if (lost.length > 0) await report({ broken: [], missing: lost });
      const number = (lost.at(-1) ?? before?.head.number ?? 0) + 1;
      const sealed = await incidents('seal audit events', unit => sealAudit(unit, database.auditMac, number));
      if (!sealed) return null;
      if ((await anchor(sealed)) === 'other') await report({ broken: [], missing: [number] });
      return { events: sealed.head.events };
    },
    /** Checks segments with some thousand events, after that of this number, and says which was the last. */
    verifyAuditPage: async ({ after }: { after: number | null }): Promise<AuditPage> => {
      const page = await incidents('check the audit events', unit => verifyAuditPage(unit, macs, after));
      const lost = page.last === null ? await findLost(after ?? 0) : [];
      const { changed, broken } = page;
      const missing = [...page.missing, ...lost];
      if (changed.length > 0) await incidents('audit events were changed', unit => reportAuditChanges(unit, changed));
      if (broken.length + missing.length > 0) await report({ broken, missing });
      return { ...page, missing };
    },
  };
};
