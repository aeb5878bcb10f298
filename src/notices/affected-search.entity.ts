import { defineEntity, p } from '@mikro-orm/core';
import { Incident } from '../incidents/incident.entity.ts';
import { createdAt, id, instant } from '../kernel/entity.ts';
import type { SearchCriteria } from './search-affected-agencies.ts';

/** A stretch of the audit log that was searched for an incident, and for what: events in it are counted already. */
export const AffectedSearchSchema = defineEntity({
  name: 'AffectedSearch',
  tableName: 'affected_search',
  properties: {
    id: id(),
    incidentId: () => p.manyToOne(Incident).mapToPk().fieldName('incident_id'),
    criteria: p.json().$type<SearchCriteria>(),
    fromAt: instant(),
    /** Excluded. */
    untilAt: instant(),
    createdAt: createdAt(),
  },
  indexes: [
    {
      name: 'affected_search_incident_idx',
      expression: 'create index "affected_search_incident_idx" on "affected_search" ("incident_id")',
    },
  ],
  checks: [{ name: 'affected_search_order_check', expression: 'from_at < until_at' }],
});
