import type { Info } from '@temporalio/activity';
import { defaultPayloadConverter, type Headers } from '@temporalio/common';
import type { ActivityInboundCallsInterceptor } from '@temporalio/worker';
import { type CurrentRun, withRun } from '../../activities/kernel/current-run.ts';
import { type Contract, scopeOf } from '../../src/kernel/contract.ts';
import { DomainError } from '../../src/kernel/errors.ts';

/**
 * Hands each activity the scope that its workflow id says, and refuses an argument that names another agency. A run
 * of the platform may name any.
 */
export function authorityInterceptor(info: Info, contracts: readonly Contract[]): ActivityInboundCallsInterceptor {
  return {
    async execute(input, next) {
      const run = runOf(info, input.headers, contracts);
      const named = (input.args[0] as { agencyId?: unknown } | null | undefined)?.agencyId;
      if (run.scope.kind === 'agency' && named !== undefined && named !== run.scope.agencyId)
        throw new DomainError('scope_violation', `${info.activityType} was given another agency than its run's`);
      return withRun(run, () => next(input));
    },
  };
}

function runOf(info: Info, headers: Headers, contracts: readonly Contract[]): CurrentRun {
  const { workflowExecution: execution, workflowType: kind } = info;
  if (!execution || !kind) throw new DomainError('scope_violation', 'an activity outside a workflow has no scope');
  const said = headers['reeve-execution'];
  const executionId = said ? defaultPayloadConverter.fromPayload<string>(said) : execution.runId;
  const requested = headers['reeve-request'];
  return {
    ...execution,
    executionId,
    kind,
    scope: scopeOf(execution.workflowId),
    attempt: info.attempt,
    ...(requested ? { requestId: defaultPayloadConverter.fromPayload<string>(requested) } : {}),
    // Runs of these follow each other under one id; all others happen once.
    generation: contracts.some(({ name, onClosed }) => name === kind && onClosed === 'start') ? executionId : '',
  };
}
