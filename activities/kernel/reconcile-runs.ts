import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import type { Database } from '../../src/kernel/database.ts';
import type { RunStatus, RunStatuses } from '../../src/kernel/run-status.port.ts';
import { closeRun, findUnsettledRuns, type RunEnd, settleRequest, type UnsettledRun } from '../../src/kernel/runs.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';

const pageSize = 100;
/** What has just been asked for, or has just ended, is about to write its own row. */
const settledAfterMs = 600_000;

const ends: Readonly<Record<Exclude<RunStatus, 'running'>, RunEnd>> = {
  completed: { state: 'completed', failure: null },
  failed: { state: 'failed', failure: 'internal' },
  cancelled: { state: 'cancelled', failure: null },
  terminated: { state: 'terminated', failure: null },
  timed_out: { state: 'failed', failure: 'timed_out' },
  missing: { state: 'terminated', failure: 'not_found' },
};

export type RunsPage = { looked: number; corrected: number; last: string | null };

/** Looks at a page of runs whose rows say that they are open, and corrects those that are not. Repeatable. */
export async function reconcileRunsPage(
  {
    database,
    runStatuses,
    graceMs = settledAfterMs,
  }: { database: Database; runStatuses: RunStatuses; graceMs?: number },
  after: string | null,
): Promise<RunsPage> {
  const operations = <T>(work: (unit: PlatformUnit) => Promise<T>) =>
    acrossAgencies(database, 'operations', 'reconcile runs', work);
  const page = await operations(unit => findUnsettledRuns(unit, { after, olderThanMs: graceMs, limit: pageSize }));
  let corrected = 0;
  for (const run of page) {
    const found = await runStatuses.statusOf(run.workflowId, run.executionId);
    const settle = settling(run, found);
    if (!settle) continue;
    await operations(settle);
    corrected += 1;
  }
  return { looked: page.length, corrected, last: page.length < pageSize ? null : (page.at(-1)?.id ?? null) };
}

type Found = Awaited<ReturnType<RunStatuses['statusOf']>>;

function settling(run: UnsettledRun, { status, executionId }: Found) {
  const end = status === 'running' ? null : ends[status];
  const opened = run.executionId;
  if (opened === null) return (unit: PlatformUnit) => settleRequest(unit, run, executionId, end);
  if (!end) return undefined;
  return async (unit: PlatformUnit) => {
    await closeRun(unit, { workflowId: run.workflowId, executionId: opened }, end);
    const subjectId = run.id;
    unit.audit({ action: 'run.corrected', subjectType: 'run', subjectId, details: { state: end.state } });
  };
}
