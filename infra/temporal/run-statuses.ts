import { type Client, type WorkflowExecutionDescription, WorkflowNotFoundError } from '@temporalio/client';
import type { RunStatus, RunStatuses } from '../../src/kernel/run-status.port.ts';

const statuses: Readonly<Record<string, RunStatus>> = {
  RUNNING: 'running',
  PAUSED: 'running',
  COMPLETED: 'completed',
  FAILED: 'failed',
  CANCELLED: 'cancelled',
  TERMINATED: 'terminated',
  TIMED_OUT: 'timed_out',
  // Its successor has another first run id: this chain ended, and how is told by the chain's own last step.
  CONTINUED_AS_NEW: 'completed',
};

/** Asks Temporal how runs stand. */
export function createRunStatuses(client: Client): RunStatuses {
  const describe = async (workflowId: string, runId?: string): Promise<WorkflowExecutionDescription | undefined> => {
    try {
      return await client.workflow.getHandle(workflowId, runId).describe();
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return undefined;
      throw error;
    }
  };
  return {
    statusOf: async (workflowId, executionId) => {
      const latest = await describe(workflowId);
      const first = latest ? (latest.raw.workflowExecutionInfo?.firstRunId ?? latest.runId) : null;
      const found = executionId === null || first === executionId ? latest : await describe(workflowId, executionId);
      const status = found ? (statuses[found.status.name] ?? 'running') : 'missing';
      return { status, executionId: executionId ?? first };
    },
  };
}
