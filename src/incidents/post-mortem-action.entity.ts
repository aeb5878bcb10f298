import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id, instant, version } from '../kernel/entity.ts';
import { actionStates } from './action-states.rules.ts';
import { Incident } from './incident.entity.ts';

/** What is to change after an incident. Its run reminds the owner until it is done, or declined with a reason. */
export const PostMortemActionSchema = defineEntity({
  name: 'PostMortemAction',
  tableName: 'post_mortem_action',
  properties: {
    id: id(),
    incidentId: () => p.manyToOne(Incident).mapToPk().fieldName('incident_id'),
    title: p.text(),
    ownerId: p.uuid(),
    dueAt: instant(),
    state: p.enum(actionStates).default('open'),
    reason: p.text().nullable(),
    settledBy: p.uuid().nullable(),
    settledAt: instant().nullable(),
    remindersSent: p.integer().default(0),
    remindedAt: instant().nullable(),
    createdAt: createdAt(),
    version: version(),
  },
  indexes: [
    {
      name: 'post_mortem_action_incident_idx',
      expression: 'create index "post_mortem_action_incident_idx" on "post_mortem_action" ("incident_id")',
    },
  ],
  checks: [{ name: 'post_mortem_action_settled_check', expression: "(state = 'open') = (settled_at is null)" }],
});
