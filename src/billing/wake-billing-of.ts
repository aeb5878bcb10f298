import type { PlatformUnit } from '../kernel/unit.ts';
import { syncCustomer } from './sync-customer.contract.ts';

/** Wakes the reader of the customer that an agency is; nothing where it has none. Unit of the area `billing`. */
export async function wakeBillingOf(unit: PlatformUnit, agencyId: string): Promise<void> {
  const customer = await unit.sql
    .selectFrom('billing_customer')
    .select('customer_id')
    .where('for_agency', '=', agencyId)
    .executeTakeFirst();
  if (customer) unit.wake(syncCustomer, { customerId: customer.customer_id });
}
