import { defineEntity, p } from '@mikro-orm/core';
import { Incident } from '../incidents/incident.entity.ts';
import { createdAt, id, instant, version } from '../kernel/entity.ts';
import { containmentKinds, containmentStates } from './words.ts';

/** Whom or what it reaches; which of these a kind takes, its rule says. */
export type ContainmentScope = {
  personId?: string;
  agencyId?: string;
  /** Every agency, every session. */
  all?: true;
  /** With `all`: the session of who asked for it goes on. */
  sparedSessionId?: string;
  module?: string;
  alertSourceId?: string;
  /** CIDR blocks or addresses. */
  addresses?: string[];
};

/** Something done to keep an incident from getting worse, and how it is undone: by a second person. */
export const ContainmentSchema = defineEntity({
  name: 'Containment',
  tableName: 'containment',
  properties: {
    id: id(),
    incidentId: () => p.manyToOne(Incident).mapToPk().fieldName('incident_id'),
    kind: p.enum(containmentKinds),
    scope: p.json().$type<ContainmentScope>(),
    reason: p.text(),
    state: p.enum(containmentStates).default('requested'),
    requestedBy: p.uuid(),
    doneAt: instant().nullable(),
    /** Closed word. */
    failure: p.text().nullable(),
    /** How many sessions, persons, agencies it reached. */
    reached: p.integer().nullable(),
    /** What undoing needs to know: ids and closed words of what was changed. */
    undo: p.json().$type<Record<string, unknown>>().nullable(),
    undoneBy: p.uuid().nullable(),
    undoReason: p.text().nullable(),
    undoneAt: instant().nullable(),
    createdAt: createdAt(),
    version: version(),
  },
  indexes: [
    {
      name: 'containment_incident_idx',
      expression: 'create index "containment_incident_idx" on "containment" ("incident_id", "created_at")',
    },
  ],
  checks: [
    { name: 'containment_second_person_check', expression: 'undone_by <> requested_by' },
    {
      name: 'containment_undo_check',
      expression: "(state in ('undoing', 'undone')) = (undone_by is not null and undo_reason is not null)",
    },
  ],
});
export class Containment extends ContainmentSchema.class {}
ContainmentSchema.setClass(Containment);
