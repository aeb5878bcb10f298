import type { Subscription } from './payment-gateway.port.ts';
import { accessForStatus } from './plans.ts';

/** What a customer's subscriptions mean together. */
export type Standing = {
  /** The one that decides what the agency may do; null when there never was any. */
  governing: Subscription | null;
  /** Live besides the governing one: one too many, which a person has to settle. */
  surplus: Subscription[];
};

const live = (subscription: Subscription) => accessForStatus[subscription.status].live;
const provisions = (subscription: Subscription) => accessForStatus[subscription.status].provisions;

/**
 * One customer has at most one live subscription. Where there are more, the agency's own governs, then the oldest that
 * pays: which one must not depend on the order in which events come. Without a live one, the newest says how it ended.
 */
export function standingOf(subscriptions: readonly Subscription[], ownSubscriptionId: string | null): Standing {
  const oldestFirst = [...subscriptions].sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  const candidates = oldestFirst.filter(live);
  const governing =
    candidates.find(each => each.subscriptionId === ownSubscriptionId) ??
    candidates.find(provisions) ??
    candidates[0] ??
    oldestFirst.at(-1) ??
    null;
  return { governing, surplus: candidates.filter(each => each !== governing) };
}
