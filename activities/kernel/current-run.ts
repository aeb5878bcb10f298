import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import type { Scope } from '../../src/kernel/contract.ts';

export type CurrentRun = {
  workflowId: string;
  /** Temporal's run id of this execution; another one after each continue-as-new. */
  runId: string;
  /** The first run id of this execution: stays over continue-as-new. The `run` row carries it. */
  executionId: string;
  scope: Scope;
  /** 1 for the first try of this activity. */
  attempt: number;
  /** Name of the contract. */
  kind: string;
  requestId?: string;
  /** Prefix that tells one run from the next under the same workflow id; empty where there is only one, ever. */
  generation: string;
};

const runs = new AsyncLocalStorage<CurrentRun>();
/** Hands a run to the activity inside; the worker's interceptor calls it, and tests of single activities may. */
export const withRun = <T>(run: CurrentRun, work: () => Promise<T>): Promise<T> => runs.run(run, work);

/**
 * The run that this activity is a step of. Its scope comes from the workflow id, never from an argument.
 * `idempotencyKey` is the same at each attempt of the same step: for vendors (Stripe keeps keys 24 h); another
 * `generation` makes another one, for a deliberate repeat.
 */
export function currentRun(): CurrentRun & { idempotencyKey(step: string, generation?: number): string } {
  const run = runs.getStore();
  if (!run) throw new Error('currentRun() was called outside an activity');
  return {
    ...run,
    idempotencyKey: (step, generation = 0) =>
      createHash('sha256')
        .update(JSON.stringify([run.workflowId, run.generation, step, generation]))
        .digest('hex'),
  };
}
