import type { WorkflowStartOptions } from '@temporalio/client';
import { defineSearchAttributeKey, type SearchAttributePair } from '@temporalio/common';
import { id, say, story, word } from '../../src/kernel/clear-text.ts';
import { type Contract, firstPriority, scopeOf } from '../../src/kernel/contract.ts';
import { keyOf } from '../../src/kernel/write-outbox.ts';
import type { Leased } from './lease.ts';

const agencyKey = defineSearchAttributeKey('reeveAgency', 'KEYWORD');
const controlKey = defineSearchAttributeKey('reeveControl', 'KEYWORD_LIST');
const kindKey = defineSearchAttributeKey('reeveKind', 'KEYWORD');
const stateKey = defineSearchAttributeKey('reeveState', 'KEYWORD');

/** How a run is started: what decides about queue and fairness, what finds it, and what tells of it in clear. */
export function startOptions(message: Leased, contract: Contract, input: unknown): WorkflowStartOptions {
  const { workflowId, requestId } = message;
  const scope = scopeOf(workflowId);
  const agencyId = scope.kind === 'agency' ? scope.agencyId : null;
  const { summary, details } = contract.describe?.(input) ?? {
    summary: say`${word(contract.name)} ${id(keyOf(workflowId))}`,
  };
  return {
    workflowId,
    taskQueue: contract.queue,
    args: [input],
    // Within a priority, agencies take turns.
    priority: {
      priorityKey: contract.goesFirst ? firstPriority : contract.priority,
      fairnessKey: agencyId ?? 'platform',
    },
    ...(contract.beginsAfterMs === undefined ? {} : { startDelay: contract.beginsAfterMs }),
    typedSearchAttributes: attributes(contract, agencyId),
    staticSummary: summary,
    ...(details ? { staticDetails: story(details) } : {}),
    ...(requestId ? { memo: { requestId } } : {}),
  };
}

function attributes(contract: Contract, agencyId: string | null): SearchAttributePair[] {
  return [
    { key: kindKey, value: contract.name },
    { key: stateKey, value: 'running' },
    ...(contract.controls.length > 0 ? [{ key: controlKey, value: [...contract.controls] }] : []),
    ...(agencyId ? [{ key: agencyKey, value: agencyId }] : []),
  ];
}
