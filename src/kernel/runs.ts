import { uuid7 } from './ids.ts';
import type { runStates } from './run.entity.ts';
import type { PlatformUnit } from './unit.ts';
import { keyOf } from './write-outbox.ts';

export type RunState = (typeof runStates)[number];
export type RunName = { workflowId: string; executionId: string };
export type OpenedRun = RunName & { kind: string; agencyId: string | null; requestId: string | null };

/**
 * The row of a run that has begun: the requested one gets its execution id, else a new row. Repeats change nothing, but
 * for a run that goes on after it had ended.
 */
export async function openRun(unit: PlatformUnit, run: OpenedRun): Promise<void> {
  if (await reopen(unit, run)) return;
  const opened = { execution_id: run.executionId, state: 'running' as const, opened_at: new Date().toISOString() };
  const requested = await unit.sql
    .updateTable('run')
    .set(opened)
    .where('workflow_id', '=', run.workflowId)
    .where('execution_id', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (requested) return;
  const { workflowId: workflow_id, kind, agencyId: for_agency, requestId: request_id } = run;
  await unit.sql
    .insertInto('run')
    .values({ id: uuid7(), workflow_id, kind, key: keyOf(workflow_id), for_agency, request_id, ...opened })
    .onConflict(conflict => conflict.doNothing())
    .execute();
}

const reopen = (unit: PlatformUnit, run: RunName) =>
  unit.sql
    .updateTable('run')
    .set({ state: 'running', failure: null, closed_at: null })
    .where('workflow_id', '=', run.workflowId)
    .where('execution_id', '=', run.executionId)
    .returning('id')
    .executeTakeFirst();

/** Says that an open run waits for an operator, or goes on. */
export async function markRun(unit: PlatformUnit, run: RunName, state: 'running' | 'waiting'): Promise<void> {
  await unit.sql
    .updateTable('run')
    .set({ state })
    .where('workflow_id', '=', run.workflowId)
    .where('execution_id', '=', run.executionId)
    .where('closed_at', 'is', null)
    .execute();
}

export type RunEnd = { state: 'completed' | 'failed' | 'cancelled' | 'terminated'; failure: string | null };

/** Closes a run; the first end said stays. */
export async function closeRun(unit: PlatformUnit, run: RunName, end: RunEnd): Promise<void> {
  await unit.sql
    .updateTable('run')
    .set({ ...end, closed_at: new Date().toISOString() })
    .where('workflow_id', '=', run.workflowId)
    .where('execution_id', '=', run.executionId)
    .where('closed_at', 'is', null)
    .execute();
}

/**
 * A request to start that joined a run which has its row already, or came after it: the request's own row would stay
 * for ever. `executionId` null: the run is over, whichever it was.
 */
export async function forgetJoinedRequest(
  unit: PlatformUnit,
  workflowId: string,
  executionId: string | null,
): Promise<void> {
  let opened = unit.sql.selectFrom('run').select('id').where('workflow_id', '=', workflowId);
  opened = executionId ? opened.where('execution_id', '=', executionId) : opened.where('execution_id', 'is not', null);
  if (!(await opened.limit(1).executeTakeFirst())) return;
  const requested = unit.sql.deleteFrom('run').where('workflow_id', '=', workflowId);
  await requested.where('execution_id', 'is', null).execute();
}

export type UnsettledRun = { id: string; workflowId: string; executionId: string | null };

/** Rows that say "open" or "asked for" of a while ago, by id; not those whose message is still on its way. */
export async function findUnsettledRuns(
  unit: PlatformUnit,
  page: { after: string | null; olderThanMs: number; limit: number },
): Promise<UnsettledRun[]> {
  let query = unit.sql
    .selectFrom('run')
    .select(['id', 'workflow_id as workflowId', 'execution_id as executionId'])
    .where('state', 'in', ['requested', 'running', 'waiting'])
    .where('requested_at', '<', new Date(Date.now() - page.olderThanMs).toISOString())
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('outbox').select('outbox.id').whereRef('outbox.workflow_id', '=', 'run.workflow_id'))),
    );
  if (page.after) query = query.where('id', '>', page.after);
  return query.orderBy('id').limit(page.limit).execute();
}

/** A request whose run never opened its row: gone if the run has another row, else closed as what Temporal knows. */
export async function settleRequest(
  unit: PlatformUnit,
  run: UnsettledRun,
  executionId: string | null,
  end: RunEnd | null,
): Promise<void> {
  if (executionId) await forgetJoinedRequest(unit, run.workflowId, executionId);
  if (!end) return;
  await unit.sql
    .updateTable('run')
    .set({ ...end, closed_at: new Date().toISOString(), ...(executionId ? { execution_id: executionId } : {}) })
    .where('id', '=', run.id)
    .where('execution_id', 'is', null)
    .execute();
}
