import { sql } from 'kysely';
import type { PlatformUnit } from '../kernel/unit.ts';
import { syncCustomer } from './sync-customer.contract.ts';

/**
 * Wakes `sync-customer` of up to 500 customers whose last event is older than ten minutes and newer than their last
 * reading: a net under everything that can go wrong between the two. Returns how many.
 */
export async function wakeStaleCustomers(unit: PlatformUnit): Promise<number> {
  const stale = await unit.sql
    .selectFrom('stripe_event')
    .leftJoin('billing_customer', 'billing_customer.customer_id', 'stripe_event.customer_id')
    .select('stripe_event.customer_id as customerId')
    .where('stripe_event.customer_id', 'is not', null)
    .where('stripe_event.outcome', '=', 'recorded')
    .where('stripe_event.received_at', '<', sql<string>`now() - interval '10 minutes'`)
    .where('stripe_event.received_at', '>', sql<string>`now() - interval '30 days'`)
    .where(({ eb, or }) =>
      or([
        eb('billing_customer.synced_at', 'is', null),
        eb('stripe_event.received_at', '>', sql<string>`billing_customer.synced_at`),
      ]),
    )
    .groupBy('stripe_event.customer_id')
    .limit(500)
    .execute();
  for (const { customerId } of stale) if (customerId) unit.wake(syncCustomer, { customerId });
  return stale.length;
}
