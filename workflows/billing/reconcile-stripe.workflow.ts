import { workflowInfo } from '@temporalio/workflow';
import type { Activities } from '../../activities/index.ts';
import type { ReconcileStripeInput, ReconcileStripeResult } from '../../src/billing/reconcile-stripe.contract.ts';
import { instant, quick, say, summary, tell } from '../kernel/index.ts';

/** Listing 30 days of events takes minutes; the schedule comes again in an hour, so a day of repeating is too long. */
const steps = quick<Activities>({ startToCloseTimeout: '10m', scheduleToCloseTimeout: '50m' });

/** Where the schedule's last run ended; Temporal hands its result to the next one. */
function lastUntil(): string | null {
  const last = workflowInfo().lastResult as Partial<ReconcileStripeResult> | null | undefined;
  return typeof last?.until === 'string' ? last.until : null;
}

/** Without a last run, as far back as Stripe remembers: 30 days. */
export async function reconcileStripe(input: ReconcileStripeInput = {}): Promise<ReconcileStripeResult> {
  const since = input.since ?? lastUntil();
  tell([since ? say`Listing Stripe's events since ${instant(since)}` : say`Listing Stripe's events of 30 days`]);
  const listing = summary`Lists events and records those that were missed`;
  const found = await steps.recordMissedEvents.executeWithOptions({ summary: listing }, [{ since }]);
  const stale = await steps.wakeStaleCustomers.executeWithOptions({ summary: summary`Wakes what was not read` }, []);
  tell([
    say`**${found.missed} of ${found.listed} events had been missed**, ${stale} customers had not been read since`,
    say`Up to ${instant(found.until)}`,
  ]);
  return { ...found, stale };
}
