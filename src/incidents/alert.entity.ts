import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id, instant } from '../kernel/entity.ts';

const alertStates = ['firing', 'resolved'] as const;

/** What raised alarm, by its fingerprint: of an alert system, or of a finding of the product itself. */
export const AlertSchema = defineEntity({
  name: 'Alert',
  tableName: 'alert',
  properties: {
    id: id(),
    /** Null for findings of the product itself. */
    sourceId: p.uuid().nullable(),
    fingerprint: p.text(),
    incidentId: p.uuid().nullable(),
    state: p.enum(alertStates),
    title: p.text(),
    /** Labels and annotations, at most 16 KiB. */
    content: p.json().$type<Record<string, unknown>>(),
    firstAt: instant(),
    lastAt: instant(),
    /** How often it came. */
    count: p.integer().default(1),
    /** When its source last said that it is over. */
    resolvedAt: instant().nullable(),
    createdAt: createdAt(),
  },
  indexes: [
    {
      name: 'alert_key',
      expression:
        'create unique index "alert_key" on "alert" ("fingerprint", coalesce("source_id", \'00000000-0000-0000-0000-000000000000\'::uuid), "incident_id") nulls not distinct',
    },
    {
      name: 'alert_source_idx',
      expression: 'create index "alert_source_idx" on "alert" ("source_id", "first_at")',
    },
    {
      name: 'alert_incident_idx',
      expression: 'create index "alert_incident_idx" on "alert" ("incident_id", "last_at")',
    },
  ],
  checks: [{ name: 'alert_size_check', expression: 'octet_length(content::text) <= 16384' }],
});
