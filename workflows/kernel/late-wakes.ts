import { workflowInfo } from '@temporalio/workflow';

/**
 * Runs that do their work again for a wake which they had not taken when they ended: how each tells. By run id and
 * taken out at the end, since workflows share the state of modules.
 */
const pendings = new Map<string, () => boolean>();

export const runAgainWhile = (pending: () => boolean): void => {
  pendings.set(workflowInfo().runId, pending);
};

/** What tells whether a wake is left over; given once. */
export function takePending(): () => boolean {
  const { runId } = workflowInfo();
  const pending = pendings.get(runId);
  pendings.delete(runId);
  return pending ?? (() => false);
}
