import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id, limitedPolicy, ownWorkPolicy, platformPolicies, staffOnlyPolicy } from './entity.ts';

/** A step of a run that has had its effect: committed with it, so that a repeat returns the stored result. */
export const StepSchema = defineEntity({
  name: 'Step',
  tableName: 'step',
  properties: {
    id: id(),
    workflowId: p.text(),
    stepKey: p.text(),
    forAgency: p.uuid().nullable(),
    result: p.json().$type<{ value?: unknown }>(),
    createdAt: createdAt(),
  },
  uniques: [{ name: 'step_key', properties: ['workflowId', 'stepKey'] }],
  rowLevelSecurity: 'force',
  policies: [
    ...platformPolicies(['reeve_identity', 'reeve_platform']),
    ownWorkPolicy({ platformToo: true }),
    // What a step answered is the run's business: of nobody who sees a part of the agency.
    staffOnlyPolicy(),
    limitedPolicy('false'),
  ],
});
