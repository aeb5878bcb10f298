import { defineEntity, p } from '@mikro-orm/core';
import { agencyKey, agencyRow } from '../agencies/agency-row.ts';
import { agencyPolicy, operatorPolicy, staffOnlyPolicy } from '../kernel/entity.ts';

/** A request that must not take effect twice, with the answer it got; kept 24 h. */
export const IdempotencyKeySchema = defineEntity({
  name: 'IdempotencyKey',
  tableName: 'idempotency_key',
  properties: {
    ...agencyRow,
    principalId: p.text(),
    route: p.text(),
    key: p.text(),
    requestHash: p.blob(),
    status: p.integer().nullable(),
    headers: p.json().$type<Record<string, string>>().nullable(),
    body: p.json().$type<unknown>().nullable(),
  },
  uniques: [
    agencyKey('idempotency_key'),
    { name: 'idempotency_key_once', properties: ['agencyId', 'principalId', 'route', 'key'] },
  ],
  indexes: [{ name: 'idempotency_key_age_idx', properties: ['agencyId', 'createdAt'] }],
  rowLevelSecurity: 'force',
  policies: [agencyPolicy(), operatorPolicy(), staffOnlyPolicy()],
});
