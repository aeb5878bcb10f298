/** How Temporal says a run stands. `missing`: it knows no such run, or forgot it. */
export type RunStatus = 'running' | 'completed' | 'failed' | 'cancelled' | 'terminated' | 'timed_out' | 'missing';

export type RunStatuses = {
  /**
   * The state of one execution, over its continue-as-new, or of the latest one under the id when `executionId` is null.
   * `executionId` in the answer: the first run id of what was found.
   */
  statusOf(workflowId: string, executionId: string | null): Promise<{ status: RunStatus; executionId: string | null }>;
};
