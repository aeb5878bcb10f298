import { uuid7 } from '../kernel/ids.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { syncCustomer } from './sync-customer.contract.ts';

/**
 * Says what became of a claim, ties an agency to its customer, and wakes `sync-customer`, which may have read meanwhile
 * what it could not apply yet. Idempotent: the first settlement stays; where nothing was claimed, nothing happens.
 */
export async function settleProvisioning(
  unit: PlatformUnit,
  settlement: { subscriptionId: string; workflowId: string; state: 'ready' | 'undone' },
): Promise<void> {
  const settled = await unit.sql
    .updateTable('provisioning')
    .set({ state: settlement.state, settled_at: new Date().toISOString() })
    .where('subscription_id', '=', settlement.subscriptionId)
    .where('workflow_id', '=', settlement.workflowId)
    .where('state', '=', 'claimed')
    .returning(['id', 'for_agency', 'customer_id'])
    .executeTakeFirst();
  if (!settled) return;
  const { id: subjectId, for_agency: agencyId, customer_id: customerId } = settled;
  if (settlement.state === 'ready')
    await unit.sql
      .insertInto('billing_customer')
      .values({ id: uuid7(), customer_id: customerId, for_agency: agencyId })
      .onConflict(conflict => conflict.column('customer_id').doUpdateSet({ for_agency: agencyId }))
      .execute();
  unit.audit({ action: `provisioning.${settlement.state}`, subjectType: 'provisioning', subjectId, agencyId });
  unit.wake(syncCustomer, { customerId });
}
