import { defineEntity, p } from '@mikro-orm/core';
import { id, instant, platformPolicies } from '../kernel/entity.ts';

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
  },
  indexes: [{ name: 'audit_event_agency_idx', properties: ['forAgency', 'at'] }],
  rowLevelSecurity: 'force',
  policies: platformPolicies(['reeve_identity', 'reeve_platform', 'reeve_seal']),
});
