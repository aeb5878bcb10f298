import { proxyActivities } from '@temporalio/workflow';

const { nothing } = proxyActivities<{ nothing(): Promise<void> }>({ startToCloseTimeout: '1 minute' });

/** As many activities, one after another, as a provisioning takes; none of them does anything. */
export async function empty(activities: number): Promise<void> {
  for (let count = 0; count < activities; count += 1) await nothing();
}
