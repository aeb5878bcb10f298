import { DefaultFailureConverter, type ProtoFailure } from '@temporalio/common';
import { errorCodes } from '../../src/kernel/errors.ts';

const codes: ReadonlySet<string> = new Set(errorCodes);

/** Messages and stacks of failures are encrypted; the closed code of ours stays readable. */
class CodeInTheClear extends DefaultFailureConverter {
  override errorToFailure(...given: Parameters<DefaultFailureConverter['errorToFailure']>): ProtoFailure {
    const failure = super.errorToFailure(...given);
    const code = codeOf(failure);
    failure.message = code ? `${code} (message encrypted)` : 'Encoded failure';
    return failure;
  }
}

/** The closed code of a failure, or of what caused it: the outermost is what lists and headings show. */
function codeOf(failure: ProtoFailure | null | undefined): string | undefined {
  const type = failure?.applicationFailureInfo?.type;
  if (type && codes.has(type)) return type;
  return failure?.cause ? codeOf(failure.cause) : undefined;
}

/** The name that Temporal's loader looks for; worker, client and bundle are each given this file's path. */
export const failureConverter = new CodeInTheClear({ encodeCommonAttributes: true });
