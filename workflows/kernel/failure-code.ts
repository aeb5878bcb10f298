import { ActivityFailure, ApplicationFailure, ChildWorkflowFailure, TimeoutFailure } from '@temporalio/common';
import { DomainError, errorCodes } from '../../src/kernel/errors.ts';

const codes: ReadonlySet<string> = new Set(errorCodes);

/** The closed code of what ended a step or a run: of a DomainError, `timed_out`, or `internal` for everything else. */
export function failureCodeOf(error: unknown): (typeof errorCodes)[number] {
  if (error instanceof DomainError) return error.code;
  if (error instanceof ActivityFailure || error instanceof ChildWorkflowFailure) return failureCodeOf(error.cause);
  if (error instanceof TimeoutFailure) return 'timed_out';
  const type = error instanceof ApplicationFailure ? error.type : undefined;
  return type && codes.has(type) ? (type as (typeof errorCodes)[number]) : 'internal';
}
