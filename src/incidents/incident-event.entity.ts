import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id, instant } from '../kernel/entity.ts';
import { Incident } from './incident.entity.ts';
import { timelineKinds } from './words.ts';

/** A line of an incident's timeline. No role may change or delete one: what was wrong is corrected by another. */
export const IncidentEventSchema = defineEntity({
  name: 'IncidentEvent',
  tableName: 'incident_event',
  properties: {
    id: id(),
    incidentId: () => p.manyToOne(Incident).mapToPk().fieldName('incident_id'),
    kind: p.enum(timelineKinds),
    /** When it happened; `recorded_at` says when it was written down. */
    at: instant(),
    recordedAt: createdAt(),
    /** person, operator, system or anonymous, as in the audit log. */
    actorKind: p.text(),
    actorId: p.text(),
    /** Ids, closed words, numbers and instants. */
    facts: p.json().$type<Record<string, string | number | boolean | null>>(),
    /** Markdown of notes and corrections, reasons of decisions. */
    text: p.text().nullable(),
    /** The line that this one corrects. */
    corrects: p.uuid().nullable(),
  },
  indexes: [
    {
      name: 'incident_event_page_idx',
      expression: 'create index "incident_event_page_idx" on "incident_event" ("incident_id", "at", "id")',
    },
  ],
});
