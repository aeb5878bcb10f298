import { z } from 'zod';
import { agencyStates } from '../../src/agencies/agency.entity.ts';
import { modules } from '../../src/agencies/modules.ts';
import { taskDecisions } from '../../src/kernel/operator-task.entity.ts';
import { runStates } from '../../src/kernel/run.entity.ts';
import { id, instant, line } from '../http/schemas.ts';

const ownRunFields = {
  id: id(),
  kind: z.string().meta({ example: 'provision-agency' }),
  state: z.enum(runStates),
  failure: z.string().nullable().meta({ description: 'Closed code of the failure that ended it' }),
  requestId: z.string().nullable(),
  requestedAt: instant(),
  openedAt: instant().nullable(),
  closedAt: instant().nullable(),
};

/** A run as the agency sees it that it belongs to. */
export const ownRun = z.object(ownRunFields).meta({ id: 'OwnRun' });

export const run = z
  .object({
    ...ownRunFields,
    workflowId: z.string(),
    executionId: z.string().nullable(),
    agencyId: id().nullable(),
    temporalUrl: z.string().nullable().meta({ description: 'The run in the Temporal UI, for signed-in operators' }),
  })
  .meta({ id: 'Run' });

export const task = z
  .object({
    id: id(),
    kind: z.string().meta({ example: 'provisioning_stuck' }),
    subjectType: z.string(),
    subjectId: z.string(),
    agencyId: id().nullable(),
    workflowId: z.string().nullable(),
    remedy: z.string(),
    choices: z.array(z.enum(taskDecisions)),
    raisedAt: instant(),
    dueAt: instant().nullable(),
    decision: z.enum(taskDecisions).nullable(),
    decidedBy: id().nullable(),
    decidedAt: instant().nullable(),
    reason: z.string().nullable(),
  })
  .meta({ id: 'OperatorTask' });

export const runDetails = z.object({ run, tasks: z.array(task) }).meta({ id: 'RunDetails' });

/** What operators know of an agency: nothing from inside it. */
export const listedAgency = z
  .object({
    id: id(),
    name: z.string(),
    country: z.string(),
    region: z.string(),
    state: z.enum(agencyStates),
    createdAt: instant(),
    activatedAt: instant().nullable(),
    openTasks: z.int(),
    openRuns: z.int(),
  })
  .meta({ id: 'ListedAgency' });

export const ownAgency = z
  .object({
    id: id(),
    name: z.string(),
    country: z.string(),
    timeZone: z.string(),
    region: z.string(),
    state: z.enum(agencyStates),
    createdAt: instant(),
    activatedAt: instant().nullable(),
    modules: z.array(z.enum(modules)),
  })
  .meta({ id: 'OwnAgency' });

export const decision = z
  .strictObject({
    decision: z.enum(taskDecisions).meta({ description: 'One of the choices of the task' }),
    reason: line(500, 3).meta({
      description: 'Why, for who asks later: no personal data',
      example: 'price is mapped now',
    }),
  })
  .meta({ id: 'TaskDecision' });

export const taskParams = z.strictObject({ taskId: id() });
export const runParams = z.strictObject({ runId: id() });
export const runKind = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/, { error: 'is no kind of run' });
export const runState = z.enum(runStates);
export const agencyState = z.enum(agencyStates);
