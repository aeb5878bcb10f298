import { defineSearchAttributeKey } from '@temporalio/common';
import { upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import { runScope } from './scope.ts';

const agency = defineSearchAttributeKey('reeveAgency', 'KEYWORD');
const kind = defineSearchAttributeKey('reeveKind', 'KEYWORD');
const state = defineSearchAttributeKey('reeveState', 'KEYWORD');

export type MarkedState = 'running' | 'waiting' | 'completed' | 'failed' | 'cancelled';

/** Shows in Temporal's list what the run is doing. */
export const markState = (value: MarkedState): void => upsertSearchAttributes([{ key: state, value }]);

/** Sets what whoever started the run has not set: schedules and parents do not know a contract. */
export function markStart(): void {
  const { typedSearchAttributes: given, workflowType } = workflowInfo();
  if (given.get(kind) !== undefined && given.get(state) !== undefined) return;
  const scope = runScope();
  upsertSearchAttributes([
    { key: kind, value: workflowType },
    { key: state, value: 'running' },
    ...(scope.kind === 'agency' ? [{ key: agency, value: scope.agencyId }] : []),
  ]);
}
