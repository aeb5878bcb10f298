import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import type { TaskDecision } from '../../src/kernel/operator-task.entity.ts';
import { decideOperatorTask, raiseOperatorTask } from '../../src/kernel/operator-tasks.ts';
import type { RunStatuses } from '../../src/kernel/run-status.port.ts';
import { closeRun, markRun, openRun, type RunEnd } from '../../src/kernel/runs.ts';
import type { ScheduleWatch } from '../../src/kernel/schedule-watch.port.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import { currentRun } from './current-run.ts';
import { type MailTaskDeps, mailTask } from './mail-task.ts';
import { type PrunedKind, pruneBatch, pruneIdempotencyKeys } from './prune.ts';
import { type RunsPage, reconcileRunsPage } from './reconcile-runs.ts';
import { watchSchedules } from './watch-schedules.ts';

export type KernelDeps = MailTaskDeps & { runStatuses: RunStatuses; scheduleWatch: ScheduleWatch };

type RaisedTask = {
  kind: string;
  subjectType: string;
  subjectId: string;
  remedy: string;
  choices: TaskDecision[];
  /** Names the task within this run: raised once for each. */
  taskKey: string;
  dueInMs?: number;
};

/** The steps that any workflow may need: its own row in `run`, and operator tasks. Each may be repeated. */
export const createKernelActivities = (deps: KernelDeps) => {
  const operations = <T>(reason: string, work: (unit: PlatformUnit) => Promise<T>) => {
    const { workflowId: id, requestId } = currentRun();
    const actor = { kind: 'system' as const, id, ...(requestId ? { requestId } : {}) };
    return acrossAgencies(deps.database, 'operations', reason, work, { actor });
  };
  return {
    openRun: async (): Promise<void> => {
      const { workflowId, executionId, kind, scope, requestId } = currentRun();
      const agencyId = scope.kind === 'agency' ? scope.agencyId : null;
      const run = { workflowId, executionId, kind, agencyId, requestId: requestId ?? null };
      await operations('open a run', unit => openRun(unit, run));
    },
    closeRun: async (end: RunEnd): Promise<void> => {
      await operations('close a run', unit => closeRun(unit, currentRun(), end));
    },
    raiseTask: (task: RaisedTask): Promise<string> => operations('raise a task', unit => raise(unit, task)),
    mailTask: ({ taskId }: { taskId: string }): Promise<void> => mailTask(deps, taskId),
    readDecision: ({ taskId }: { taskId: string }): Promise<TaskDecision | null> =>
      operations('read a decision', unit => readDecision(unit, taskId)),
    decideTask: (input: { taskId: string; decision: TaskDecision; reason: string }): Promise<void> =>
      operations('decide a task', unit => decideOperatorTask(unit, { ...input, via: 'temporal-ui' })),
    reconcileRunsPage: ({ after }: { after: string | null }): Promise<RunsPage> => reconcileRunsPage(deps, after),
    watchSchedules: (): Promise<number> => watchSchedules(deps),
    pruneBatch: ({ kind }: { kind: PrunedKind }): Promise<number> => pruneBatch(deps.database, kind),
    pruneIdempotencyKeys: ({ after }: { after: string | null }) => pruneIdempotencyKeys(deps.database, after),
  };
};

async function raise(unit: PlatformUnit, { taskKey, dueInMs, ...task }: RaisedTask): Promise<string> {
  const run = currentRun();
  const agencyId = run.scope.kind === 'agency' ? run.scope.agencyId : null;
  const raised = await raiseOperatorTask(unit, {
    ...task,
    agencyId,
    workflowId: run.workflowId,
    raisedBy: `${run.workflowId}#${run.runId}#${taskKey}`,
    ...(dueInMs === undefined ? {} : { dueAt: new Date(Date.now() + dueInMs).toISOString() }),
  });
  if (raised.raised) await markRun(unit, run, 'waiting');
  return raised.id;
}

async function readDecision(unit: PlatformUnit, taskId: string): Promise<TaskDecision | null> {
  const task = await unit.sql
    .selectFrom('operator_task')
    .select('decision')
    .where('id', '=', taskId)
    .executeTakeFirstOrThrow();
  if (task.decision) await markRun(unit, currentRun(), 'running');
  return task.decision ?? null;
}
