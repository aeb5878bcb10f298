import { type ActivityInterfaceFor, type ActivityOptions, proxyActivities, workflowInfo } from '@temporalio/workflow';
import type { Queue } from '../../src/kernel/contract.ts';

type Options = Omit<ActivityOptions, 'taskQueue'> & { taskQueue?: Queue };

/** Retried for a day: whatever is down that long is an operator's matter; the first repeats come quickly. */
const retry = { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '1m' } as const;

/**
 * Steps on our own database: statements end after 15 s by themselves, so 20 s without an answer means a dead worker.
 * A step in the Temporal UI's timeline is worth its 50 ms; bookkeeping that tells no story runs locally instead.
 */
export const quick = <Activities>(options: Options = {}): ActivityInterfaceFor<Activities> =>
  proxyActivities<Activities>({
    startToCloseTimeout: '20s',
    scheduleToCloseTimeout: '1 day',
    ...options,
    retry: { ...retry, ...options.retry },
  });

/**
 * Calls to a vendor. Clients give up after 20 s themselves; with several calls in one step, 60 s. A day in all, since
 * Stripe forgets idempotency keys after 24 h: past that, the object must be looked up first. Such a step of security's
 * runs is taken in slots of its own: a thousand notices to a slow relay must not stand before a page (decision 062).
 */
export function vendor<Activities>(options: Options = {}): ActivityInterfaceFor<Activities> {
  const on = (queue: { taskQueue?: Queue }) =>
    proxyActivities<Activities>({
      startToCloseTimeout: '1m',
      scheduleToCloseTimeout: '1 day',
      ...queue,
      ...options,
      retry: { ...retry, initialInterval: '2s', maximumInterval: '5m', ...options.retry },
    });
  const apart = on({ taskQueue: 'security-calls' });
  return new Proxy(on({}), {
    // Asked when a step is called: this may stand at the top of a file, where there is no run yet.
    get: (here, step) => Reflect.get(workflowInfo().taskQueue === 'security' ? apart : here, step),
  });
}
