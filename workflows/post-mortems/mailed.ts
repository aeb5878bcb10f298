import { isCancellation } from '@temporalio/workflow';

/** A relay that was away for a day ends no run: what is due is looked at, and tried, again. */
export async function mailed(step: Promise<unknown>): Promise<void> {
  try {
    await step;
  } catch (error) {
    if (isCancellation(error)) throw error;
  }
}
