import { recordStripeEvents } from '../../src/billing/record-stripe-events.ts';
import { wakeStaleCustomers } from '../../src/billing/wake-stale-customers.ts';
import { asRun, type BillingDeps } from './billing-deps.ts';

const hour = 60 * 60 * 1000;
/** Stripe keeps events for 30 days. */
const memoryMs = 30 * 24 * hour;
/** Read again each time: an event may become visible later than one made after it. */
const overlapMs = hour;

/** The steps that look for what the webhook has missed. */
export const createReconcileStripeActivities = (deps: BillingDeps) => ({
  /** Lists events made since then (at most 30 days) and records those that are new; each page is a commit of its own. */
  recordMissedEvents: async ({ since }: { since: string | null }) => {
    const [now, expected] = [Date.now(), deps.expectedEvents];
    const begin = Math.max(since ? Date.parse(since) - overlapMs : 0, now - memoryMs);
    const found = { until: new Date(now).toISOString(), listed: 0, missed: 0 };
    for await (const page of deps.payments.listEventsSince({ createdAfter: new Date(begin) })) {
      // What our own key lists is of the account we act as, whether the event says so or not.
      const ours = page.map(event => ({ ...event, account: expected.account }));
      const recorded = await asRun(deps, 'billing', 'missed events', unit => recordStripeEvents(unit, ours, expected));
      found.listed += page.length;
      found.missed += recorded.recorded;
    }
    return found;
  },

  /** Wakes the readers of customers that have not been read since their last event. */
  wakeStaleCustomers: (): Promise<number> => asRun(deps, 'billing', 'stale customers', wakeStaleCustomers),
});
