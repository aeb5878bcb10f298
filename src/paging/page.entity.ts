import { defineEntity, p } from '@mikro-orm/core';
import { Incident } from '../incidents/incident.entity.ts';
import { createdAt, id, instant } from '../kernel/entity.ts';
import { PageRound } from './page-round.entity.ts';
import { pageChannels, pageStates } from './words.ts';

/** One page to one person by one channel. Its key makes a repeated step send nothing twice. */
export const PageSchema = defineEntity({
  name: 'Page',
  tableName: 'page',
  properties: {
    id: id(),
    roundId: () => p.manyToOne(PageRound).mapToPk().fieldName('round_id'),
    incidentId: () => p.manyToOne(Incident).mapToPk().fieldName('incident_id'),
    personId: p.uuid(),
    /** Counts from 1, both. */
    level: p.integer(),
    turn: p.integer(),
    channel: p.enum(pageChannels),
    state: p.enum(pageStates).default('pending'),
    /** Closed word of a refusal. */
    failure: p.text().nullable(),
    messageId: p.text().nullable(),
    /** End of the quiet hours that hold it back. */
    heldUntil: instant().nullable(),
    sentAt: instant().nullable(),
    createdAt: createdAt(),
  },
  uniques: [{ name: 'page_key', properties: ['roundId', 'level', 'turn', 'personId', 'channel'] }],
  indexes: [
    {
      name: 'page_incident_idx',
      expression: 'create index "page_incident_idx" on "page" ("incident_id", "created_at")',
    },
  ],
});
