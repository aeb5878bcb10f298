import type { BillingDeps } from './billing-deps.ts';
import { createProvisionAgencyActivities } from './provision-agency.activities.ts';
import { createReconcileStripeActivities } from './reconcile-stripe.activities.ts';
import { createSyncCustomerActivities } from './sync-customer.activities.ts';
import { createUndoProvisioningActivities } from './undo-provisioning.activities.ts';

export type { BillingDeps } from './billing-deps.ts';

/** Every step of billing, by name. */
export const createBillingActivities = (deps: BillingDeps) => ({
  ...createSyncCustomerActivities(deps),
  ...createProvisionAgencyActivities(deps),
  ...createUndoProvisioningActivities(deps),
  ...createReconcileStripeActivities(deps),
});
