import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id, instant, ownWorkPolicy, platformPolicies, staffOnlyPolicy } from './entity.ts';

export const runStates = ['requested', 'running', 'waiting', 'completed', 'failed', 'cancelled', 'terminated'] as const;

/** One execution of a workflow, as agencies and operators list it; evidence outlives Temporal's retention. */
export const RunSchema = defineEntity({
  name: 'Run',
  tableName: 'run',
  properties: {
    id: id(),
    workflowId: p.text(),
    /** Temporal's first execution run id; null until the run has opened. */
    executionId: p.text().nullable(),
    kind: p.text(),
    key: p.text(),
    forAgency: p.uuid().nullable(),
    state: p.enum(runStates).default('requested'),
    /** Closed code of the failure that ended it. */
    failure: p.text().nullable(),
    requestId: p.text().nullable(),
    requestedAt: createdAt(),
    openedAt: instant().nullable(),
    closedAt: instant().nullable(),
  },
  indexes: [
    {
      name: 'run_requested_key',
      expression: 'create unique index "run_requested_key" on "run" ("workflow_id") where "execution_id" is null',
    },
    {
      name: 'run_execution_key',
      expression: 'create unique index "run_execution_key" on "run" ("workflow_id", "execution_id")',
    },
    {
      name: 'run_page_idx',
      expression: 'create index "run_page_idx" on "run" ("for_agency", "requested_at" desc, "id" desc)',
    },
    {
      name: 'run_requested_at_idx',
      expression: 'create index "run_requested_at_idx" on "run" ("requested_at" desc, "id" desc)',
    },
  ],
  rowLevelSecurity: 'force',
  policies: [
    ...platformPolicies(['reeve_identity', 'reeve_platform']),
    ownWorkPolicy({ platformToo: false }),
    staffOnlyPolicy('select'),
  ],
});
