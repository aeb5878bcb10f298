import { ApplicationFailure, defaultPayloadConverter, type Headers } from '@temporalio/common';
import {
  CancellationScope,
  ContinueAsNew,
  isCancellation,
  proxyLocalActivities,
  type WorkflowInboundCallsInterceptor,
  type WorkflowInterceptorsFactory,
  type WorkflowOutboundCallsInterceptor,
  workflowInfo,
} from '@temporalio/workflow';
import type { Activities } from '../../activities/index.ts';
import { DomainError } from '../../src/kernel/errors.ts';
import type { RunEnd } from '../../src/kernel/runs.ts';
import { failureCodeOf } from './failure-code.ts';
import { takePending } from './late-wakes.ts';
import { markStart, markState } from './search-attributes.ts';
import { say } from './tell.ts';

/** Bookkeeping on our own database that tells no story, so it runs locally; retried until the database is back. */
const rows = proxyLocalActivities<Activities>({
  startToCloseTimeout: '20s',
  scheduleToCloseTimeout: '30 days',
  summary: say`Keeps Reeve's own list of runs`,
});

/** A DomainError of a pure rule ends the run, instead of failing the workflow task for ever. */
function final(error: unknown): unknown {
  if (!(error instanceof DomainError)) return error;
  return ApplicationFailure.nonRetryable(error.message, error.code, error.details.facts ?? null);
}

const execution: WorkflowInboundCallsInterceptor = {
  async execute(input, next) {
    if (workflowInfo().continuedFromExecutionRunId === undefined) await open();
    try {
      for (;;) {
        const result = await next(input);
        const pending = takePending();
        await end({ state: 'completed', failure: null });
        // Whoever sent a wake meanwhile found an open run, and starts no other one.
        if (!pending()) return result;
        await open();
        markState('running');
      }
    } catch (error) {
      takePending();
      // The same run goes on under another run id.
      if (error instanceof ContinueAsNew) throw error;
      await end(isCancellation(error) ? { state: 'cancelled', failure: null } : failed(error));
      throw final(error);
    }
  },
};

async function open(): Promise<void> {
  markStart();
  await CancellationScope.nonCancellable(() => rows.openRun());
}

/** What is refused shows its closed code. */
const updates: WorkflowInboundCallsInterceptor = {
  async handleUpdate(input, next) {
    try {
      return await next(input);
    } catch (error) {
      throw final(error);
    }
  },
  validateUpdate(input, next) {
    try {
      next(input);
    } catch (error) {
      throw final(error);
    }
  },
};

const failed = (error: unknown): RunEnd => ({ state: 'failed', failure: failureCodeOf(error) });

async function end(how: RunEnd): Promise<void> {
  await CancellationScope.nonCancellable(() => rows.closeRun(how));
  if (how.state !== 'terminated') markState(how.state);
}

/** Activities learn which execution they belong to (it stays over continue-as-new) and which request asked for it. */
function withExecution(headers: Headers): Headers {
  const { firstExecutionRunId, memo } = workflowInfo();
  const said = { ...headers, 'reeve-execution': defaultPayloadConverter.toPayload(firstExecutionRunId) };
  const requestId = memo?.requestId;
  return requestId ? { ...said, 'reeve-request': defaultPayloadConverter.toPayload(requestId) } : said;
}
const outbound: WorkflowOutboundCallsInterceptor = {
  scheduleActivity: (input, next) => next({ ...input, headers: withExecution(input.headers) }),
  scheduleLocalActivity: (input, next) => next({ ...input, headers: withExecution(input.headers) }),
};

export const interceptors: WorkflowInterceptorsFactory = () => ({
  inbound: [execution, updates],
  outbound: [outbound],
});
