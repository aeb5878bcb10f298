import { IllegalStateError } from '@temporalio/common';
import { installRuntime } from '../../infra/temporal/runtime.ts';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

/**
 * The SDK's one runtime of this process, which says nothing. It goes by itself with the last worker: each world of
 * workers asks for it, and finds it there if an earlier file of tests has left it.
 */
export function installQuietRuntime(): void {
  try {
    installRuntime(quiet);
  } catch (error) {
    if (!(error instanceof IllegalStateError)) throw error;
  }
}
