import { defineEntity, p } from '@mikro-orm/core';
import { context, id, instant, platformPolicies, staffOnlyPolicy, unlimited } from '../kernel/entity.ts';

const auditOutcomes = ['done', 'denied', 'failed'] as const;

/** What was done, by whom: inserted with the effect, never changed. Opaque ids and closed words only. Control B4. */
export const AuditEventSchema = defineEntity({
  name: 'AuditEvent',
  tableName: 'audit_event',
  properties: {
    id: id(),
    forAgency: p.uuid().nullable(),
    at: instant(),
    actorKind: p.text(),
    actorId: p.text(),
    action: p.text(),
    outcome: p.enum(auditOutcomes),
    subjectType: p.text(),
    subjectId: p.text().nullable(),
    details: p.json().$type<Record<string, unknown>>(),
    requestId: p.text().nullable(),
    /** HMAC-SHA-256 over the row, with a key that the database does not hold. */
    mac: p.blob(),
    /** The transaction that wrote it: what a reader may take as complete, PostgreSQL tells by this number. */
    txid: p.bigint().nullable().defaultRaw('((pg_current_xact_id())::text)::bigint'),
  },
  indexes: [
    { name: 'audit_event_agency_idx', properties: ['forAgency', 'at'] },
    { name: 'audit_event_actor_idx', properties: ['actorId', 'at'] },
    { name: 'audit_event_feed_idx', properties: ['forAgency', 'txid', 'id'] },
    {
      name: 'audit_event_txid_idx',
      expression: `create index "audit_event_txid_idx" on "audit_event" using brin ("txid")`,
    },
  ],
  rowLevelSecurity: 'force',
  policies: [
    ...platformPolicies(['reeve_identity', 'reeve_platform', 'reeve_seal']),
    staffOnlyPolicy('select'),
    {
      name: 'limited',
      type: 'restrictive',
      command: 'select',
      using: `${unlimited} or actor_id = ${context('actor_id')}`,
      roles: ['reeve_app', 'reeve_operator'],
    },
  ],
});
