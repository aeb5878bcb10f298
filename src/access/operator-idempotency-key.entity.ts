import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id } from '../kernel/entity.ts';

/** A request of one of the company's people that must not take effect twice, with the answer it got; kept 24 h. */
export const OperatorIdempotencyKeySchema = defineEntity({
  name: 'OperatorIdempotencyKey',
  tableName: 'operator_idempotency_key',
  properties: {
    id: id(),
    createdAt: createdAt(),
    principalId: p.text(),
    route: p.text(),
    key: p.text(),
    requestHash: p.blob(),
    status: p.integer().nullable(),
    headers: p.json().$type<Record<string, string>>().nullable(),
    body: p.json().$type<unknown>().nullable(),
  },
  uniques: [{ name: 'operator_idempotency_key_once', properties: ['principalId', 'route', 'key'] }],
  indexes: [{ name: 'operator_idempotency_key_age_idx', properties: ['createdAt'] }],
});
