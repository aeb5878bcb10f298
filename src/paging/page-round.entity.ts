import { defineEntity, p } from '@mikro-orm/core';
import { Incident } from '../incidents/incident.entity.ts';
import { createdAt, id, instant } from '../kernel/entity.ts';
import { type EscalationLevel, type LastResort, lastResortDefault } from './escalation-policy.entity.ts';
import { pagingReasons, roundStates } from './words.ts';

/** One round of paging: from the first page until somebody acknowledges, or the incident is over. */
export const PageRoundSchema = defineEntity({
  name: 'PageRound',
  tableName: 'page_round',
  properties: {
    id: id(),
    incidentId: () => p.manyToOne(Incident).mapToPk().fieldName('incident_id'),
    reason: p.enum(pagingReasons),
    /** Whose act began it: they know already, and others are asked first. */
    raisedBy: p.uuid().nullable(),
    state: p.enum(roundStates).default('paging'),
    /** As they stood when it began. */
    levels: p.json().$type<EscalationLevel[]>(),
    lastResort: p.json().$type<LastResort>().defaultRaw(lastResortDefault),
    /** Milliseconds since 1970, by the clock of the run: when each level began that has begun; the last resort is one. */
    levelStartsMs: p.json().$type<number[]>().defaultRaw("'[]'"),
    acknowledgedBy: p.uuid().nullable(),
    acknowledgedAt: instant().nullable(),
    /** `link`, `api`, `page`; `own_act`: whoever began it was the only one to ask. */
    acknowledgedVia: p.text().nullable(),
    endedAt: instant().nullable(),
    createdAt: createdAt(),
  },
  indexes: [
    {
      name: 'page_round_open_key',
      expression: `create unique index "page_round_open_key" on "page_round" ("incident_id") where "state" = 'paging'`,
    },
    {
      name: 'page_round_incident_idx',
      expression: 'create index "page_round_incident_idx" on "page_round" ("incident_id", "created_at")',
    },
  ],
});
export class PageRound extends PageRoundSchema.class {}
PageRoundSchema.setClass(PageRound);
