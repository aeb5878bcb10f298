import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id, instant, ownWorkPolicy, platformPolicies } from './entity.ts';

const outboxKinds = ['start', 'wake'] as const;
const outboxStates = ['pending', 'dead'] as const;

/** Work to start or wake, committed with the effect that asked for it. Ids and small facts only. */
export const OutboxSchema = defineEntity({
  name: 'Outbox',
  tableName: 'outbox',
  properties: {
    id: id(),
    /** Order within one workflow id; nothing else is promised. */
    seq: p.bigint().autoincrement(),
    workflowId: p.text(),
    contract: p.text(),
    kind: p.enum(outboxKinds),
    input: p.json().$type<Record<string, unknown>>(),
    forAgency: p.uuid().nullable(),
    requestId: p.text().nullable(),
    state: p.enum(outboxStates).default('pending'),
    attempts: p.integer().default(0),
    leasedUntil: instant().nullable(),
    /** Closed word or gRPC status of the last refusal. */
    failure: p.text().nullable(),
    createdAt: createdAt(),
  },
  indexes: [
    { name: 'outbox_order_idx', expression: 'create index "outbox_order_idx" on "outbox" ("workflow_id", "seq")' },
    {
      name: 'outbox_due_idx',
      expression: `create index "outbox_due_idx" on "outbox" ("created_at") where "state" = 'pending'`,
    },
  ],
  checks: [{ name: 'outbox_size_check', expression: 'octet_length(input::text) <= 65536' }],
  rowLevelSecurity: 'force',
  policies: [...platformPolicies(['reeve_identity', 'reeve_platform']), ownWorkPolicy({ platformToo: false })],
});
