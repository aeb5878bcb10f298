import { DefaultFailureConverter, type ProtoFailure } from '@temporalio/common';
import { errorCodes } from '../../src/kernel/errors.ts';

const codes: ReadonlySet<string> = new Set(errorCodes);

/** Messages and stacks of failures are encrypted; the closed code of ours stays readable. */
class CodeInTheClear extends DefaultFailureConverter {
  override errorToFailure(...given: Parameters<DefaultFailureConverter['errorToFailure']>): ProtoFailure {
    const failure = super.errorToFailure(...given);
    const type = failure.applicationFailureInfo?.type;
    failure.message = type && codes.has(type) ? `${type} (message encrypted)` : 'Encoded failure';
    return failure;
  }
}

/** The name that Temporal's loader looks for; worker, client and bundle are each given this file's path. */
export const failureConverter = new CodeInTheClear({ encodeCommonAttributes: true });
