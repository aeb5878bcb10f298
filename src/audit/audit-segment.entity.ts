import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id, instant } from '../kernel/entity.ts';

/**
 * A closed part of the audit log: the events of the transactions from one number up to another, none of which is open
 * any more. Inserted once, never changed; its digest is kept outside the database as well (decision 063). Control B4.
 */
export const AuditSegmentSchema = defineEntity({
  name: 'AuditSegment',
  tableName: 'audit_segment',
  properties: {
    id: id(),
    number: p.integer().unique('audit_segment_number_unique'),
    fromTxid: p.bigint(),
    /** The first transaction that is not of it. */
    untilTxid: p.bigint(),
    events: p.integer(),
    firstAt: instant(),
    lastAt: instant(),
    /** SHA-256 over the digest of the segment before and the id and MAC of each event, by transaction and id. */
    digest: p.blob(),
    /** HMAC-SHA-256 over number, bounds, count and digest, with the key of audit events. */
    mac: p.blob(),
    createdAt: createdAt(),
  },
});
