import { quick, wakeable } from '../../../workflows/kernel/index.ts';
import type { TestActivities } from '../support/test-activities.ts';

/** Ends at once. Returns how often the worker has done this work. */
export async function countPasses(): Promise<number> {
  wakeable({ onLateWake: 'again' });
  return quick<TestActivities>().countPass();
}
