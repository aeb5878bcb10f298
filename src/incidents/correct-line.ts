import type { PlatformUnit } from '../kernel/unit.ts';
import { findLine, type TimelineRow } from './timeline-row.ts';
import { writeTimeline } from './write-timeline.ts';

/**
 * Corrects a line of an incident's timeline by another one: the first stays as it is, and so does a correction that is
 * corrected. `text` is Markdown.
 * @throws DomainError `not_found`, also for a line of another incident
 */
export async function correctLine(
  unit: PlatformUnit,
  { incidentId, lineId }: { incidentId: string; lineId: string },
  text: string,
): Promise<TimelineRow> {
  const line = await findLine(unit, { incidentId, lineId });
  const facts = { lineId: line.id, kind: line.kind };
  const id = await writeTimeline(unit, { incidentId, kind: 'correction', facts, text, corrects: line.id });
  return findLine(unit, { incidentId, lineId: id });
}
