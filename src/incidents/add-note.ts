import type { PlatformUnit } from '../kernel/unit.ts';
import { findIncident } from './find-incident.ts';
import { refuseFuture } from './refuse-future.ts';
import { respondToIncidentId } from './respond-to-incident.contract.ts';
import { findLine, type TimelineRow } from './timeline-row.ts';
import { writeTimeline } from './write-timeline.ts';

/** `text` is Markdown; `at` is when it happened, now unless said otherwise. */
export type IncidentNote = { text: string; at?: string | undefined };

/** Writes a note into an incident's timeline, also after it is closed. @throws DomainError `not_found`, `invalid_input` */
export async function addNote(
  unit: PlatformUnit,
  incidentId: string,
  { text, at }: IncidentNote,
): Promise<TimelineRow> {
  refuseFuture(at, '/at');
  await findIncident(unit, incidentId);
  const lineId = await writeTimeline(unit, { incidentId, kind: 'note', text, ...(at ? { at } : {}) });
  // A word by a person puts off the next reminder.
  unit.wakeRun(respondToIncidentId(incidentId));
  return findLine(unit, { incidentId, lineId });
}
