import type { SegmentRange } from '../audit/audit-segment.ts';
import type { BrokenSegment } from '../audit/verify-audit-page.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { sizedContent } from './alert-text.ts';
import { findingSeverity } from './finding-severity.rules.ts';
import { joinAlerts } from './join-alerts.ts';

/** What is missing of the audit log: events of segments, or whole segments, known by their anchors or by later ones. */
export type AuditGaps = {
  broken: readonly BrokenSegment[];
  missing: readonly SegmentRange[];
  /** Segments whose anchors are gone, or are other ones. */
  anchors?: readonly SegmentRange[];
};
type Gap = { fingerprint: string; title: string; facts: Readonly<Record<string, string>> };

const group = {
  name: 'audit-gaps',
  title: 'Audit events are gone, or stand where there were none',
  summary:
    'The audit log is sealed in segments, each with a count and a digest that are kept outside the database too ' +
    '(decision 063). Each segment that is not as it was sealed is an alert of this incident. A backup of that time ' +
    'holds what is gone.',
};

/**
 * Opens an incident of what is missing of the audit log, or joins the open one. What is gone stays gone: a gap that a
 * closed incident has been about is not reported again, unless it has grown. Returns how many were reported.
 */
export async function reportAuditGaps(
  unit: PlatformUnit,
  { broken, missing, anchors = [] }: AuditGaps,
): Promise<number> {
  const gaps = await withoutSettled(unit, [
    ...broken.map(ofSegment),
    ...missing.map(ofMissing),
    ...anchors.map(ofAnchors),
  ]);
  if (gaps.length === 0) return 0;
  const { severity, rule } = findingSeverity.audit_gone;
  const alerts = gaps.map(({ fingerprint, title, facts }) => ({
    ...{ fingerprint, status: 'firing' as const, title, severity, startsAt: null },
    ...{ content: sizedContent({ facts }, {}), judged: { severity, rule } },
  }));
  await joinAlerts(unit, { sourceId: null, sourceName: 'Reeve itself', group }, alerts);
  return gaps.length;
}

const ofSegment = ({ number, found, sealed, firstAt, lastAt, state }: BrokenSegment): Gap => ({
  fingerprint: `${group.name}/segment/${number}/${found}/${state}`,
  title:
    found < sealed
      ? `${sealed - found} of ${sealed} audit events are gone, of segment ${number}`
      : `Segment ${number} of the audit log is not as it was sealed`,
  facts: {
    ...{ segment: String(number), from: firstAt, until: lastAt },
    ...{ eventsSealed: String(sealed), eventsFound: String(found) },
  },
});

const ofMissing = ({ first, last }: SegmentRange): Gap => ({
  fingerprint: `${group.name}/segments/${first}-${last}`,
  title: `${last - first + 1} whole segments of the audit log are gone, from number ${first}`,
  facts: { segmentsMissing: String(last - first + 1), first: String(first), last: String(last) },
});

const ofAnchors = ({ first, last }: SegmentRange): Gap => ({
  fingerprint: `${group.name}/anchors/${first}-${last}`,
  title: `Anchors of ${last - first + 1} segments of the audit log, from number ${first}, were gone or are other ones`,
  facts: { anchors: String(last - first + 1), first: String(first), last: String(last) },
});

async function withoutSettled(unit: PlatformUnit, gaps: readonly Gap[]): Promise<Gap[]> {
  if (gaps.length === 0) return [];
  const settled = await unit.sql
    .selectFrom('alert')
    .innerJoin('incident', 'incident.id', 'alert.incident_id')
    .select('alert.fingerprint')
    .where('alert.source_id', 'is', null)
    .where('incident.phase', '=', 'closed')
    .where(
      'alert.fingerprint',
      'in',
      gaps.map(({ fingerprint }) => fingerprint),
    )
    .execute();
  const known = new Set(settled.map(({ fingerprint }) => fingerprint));
  return gaps.filter(({ fingerprint }) => !known.has(fingerprint));
}
