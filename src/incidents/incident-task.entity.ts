import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id, instant, version } from '../kernel/entity.ts';
import { Incident } from './incident.entity.ts';
import { phases } from './words.ts';

export const incidentTaskStates = ['open', 'done', 'dropped'] as const;

/** Something to do in an incident: an item of a phase's checklist, or what somebody added. */
export const IncidentTaskSchema = defineEntity({
  name: 'IncidentTask',
  tableName: 'incident_task',
  properties: {
    id: id(),
    incidentId: () => p.manyToOne(Incident).mapToPk().fieldName('incident_id'),
    phase: p.enum(phases),
    /** Of the checklist's item; null for what somebody added. */
    item: p.text().nullable(),
    title: p.text(),
    /** The phase cannot be left while it is open. */
    mandatory: p.boolean().default(false),
    ownerId: p.uuid().nullable(),
    dueAt: instant().nullable(),
    /** When its owner was told that it is overdue. */
    remindedAt: instant().nullable(),
    state: p.enum(incidentTaskStates).default('open'),
    reason: p.text().nullable(),
    settledBy: p.uuid().nullable(),
    settledAt: instant().nullable(),
    createdAt: createdAt(),
    version: version(),
  },
  indexes: [
    {
      name: 'incident_task_item_key',
      expression: 'create unique index "incident_task_item_key" on "incident_task" ("incident_id", "phase", "item")',
    },
  ],
  checks: [{ name: 'incident_task_settled_check', expression: "(state = 'open') = (settled_at is null)" }],
});
