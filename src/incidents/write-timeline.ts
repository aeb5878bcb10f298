import { uuid7 } from '../kernel/ids.ts';
import { jsonb } from '../kernel/jsonb.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { TimelineKind } from './words.ts';

export type TimelineLine = {
  incidentId: string;
  kind: TimelineKind;
  /** ISO instant of when it happened; now, if not said. */
  at?: string;
  /** Ids, closed words, numbers and instants: what a person reads is made from them. */
  facts?: Record<string, string | number | boolean | null>;
  /** Markdown of a person: a note, a reason. Never part of the audit event. */
  text?: string | null;
  corrects?: string;
};

/**
 * Adds a line to an incident's timeline and its audit event `incident.<kind>`, in this commit. Lines are never changed.
 * Returns the line's id.
 */
export async function writeTimeline(unit: PlatformUnit, line: TimelineLine): Promise<string> {
  const { incidentId, kind, facts = {} } = line;
  const id = uuid7();
  await unit.sql
    .insertInto('incident_event')
    .values({
      ...{ id, incident_id: incidentId, kind, at: line.at ?? new Date().toISOString() },
      ...{ actor_kind: unit.actor.kind, actor_id: unit.actor.id },
      ...{ facts: jsonb(facts), text: line.text ?? null, corrects: line.corrects ?? null },
    })
    .execute();
  unit.audit({ action: `incident.${kind}`, subjectType: 'incident', subjectId: incidentId, details: facts });
  return id;
}
