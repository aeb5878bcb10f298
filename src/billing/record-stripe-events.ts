import type { PlatformUnit } from '../kernel/unit.ts';
import type { ProviderEvent } from './payment-gateway.port.ts';
import { syncCustomer } from './sync-customer.contract.ts';

/** Whose events count. `account`: the connected account that we act as; null when we act as ourselves. */
export type ExpectedEvents = { livemode: boolean; account: string | null };
export type IgnoredReason = 'other_mode' | 'other_account';
export type RecordedEvents = { recorded: number; ignored: number; known: number };

/** Why an event does not count, or null. */
export function ignoredReason(event: ProviderEvent, expected: ExpectedEvents): IgnoredReason | null {
  if (event.livemode !== expected.livemode) return 'other_mode';
  return event.account === expected.account ? null : 'other_account';
}

/**
 * Records events in the ledger, once each, and wakes `sync-customer` of those that came for the first time, in the same
 * commit: a repeat of an event says nothing new, since a wake carries nothing. Needs a unit of the area `billing`.
 */
export async function recordStripeEvents(
  unit: PlatformUnit,
  events: readonly ProviderEvent[],
  expected: ExpectedEvents,
): Promise<RecordedEvents> {
  if (events.length === 0) return { recorded: 0, ignored: 0, known: 0 };
  const rows = await unit.sql
    .insertInto('stripe_event')
    .values(events.map(event => rowOf(event, ignoredReason(event, expected))))
    .onConflict(conflict => conflict.column('id').doNothing())
    .returning(['id', 'customer_id', 'outcome', 'reason', 'type'])
    .execute();
  const fresh = rows.filter(row => row.outcome === 'recorded');
  for (const customerId of new Set(fresh.map(row => row.customer_id)))
    if (customerId) unit.wake(syncCustomer, { customerId });
  for (const row of rows)
    unit.audit({
      action: row.outcome === 'recorded' ? 'stripe_event.recorded' : 'stripe_event.ignored',
      subjectType: 'stripe_event',
      subjectId: row.id,
      details: { type: row.type, ...(row.reason ? { reason: row.reason } : {}) },
    });
  return { recorded: fresh.length, ignored: rows.length - fresh.length, known: events.length - rows.length };
}

function rowOf(event: ProviderEvent, reason: IgnoredReason | null) {
  return {
    id: event.id,
    type: event.type,
    account: event.account,
    livemode: event.livemode,
    object_id: event.objectId,
    object_type: event.objectType,
    customer_id: event.customerId,
    outcome: reason ? ('ignored' as const) : ('recorded' as const),
    reason,
    made_at: event.createdAt.toISOString(),
  };
}
