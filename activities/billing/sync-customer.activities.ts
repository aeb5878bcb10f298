import { type AllowedAccess, applyAccess } from '../../src/agencies/apply-access.ts';
import { applyCustomer, type Reading } from '../../src/billing/apply-customer.ts';
import { planOf } from '../../src/billing/plans.ts';
import { takeGeneration } from '../../src/billing/take-generation.ts';
import { systemActor } from '../../src/kernel/actor.ts';
import { withAgency } from '../../src/kernel/with-agency.ts';
import { currentRun } from '../kernel/current-run.ts';
import { asRun, type BillingDeps } from './billing-deps.ts';

/** The steps of the sole reader of Stripe. */
export const createSyncCustomerActivities = (deps: BillingDeps) => ({
  /** Reads a customer and applies what is newest. One step, so that each attempt reads under a generation of its own. */
  readCustomer: async ({ customerId }: { customerId: string }): Promise<Reading> => {
    const generation = await asRun(deps, 'billing', 'before reading', unit => takeGeneration(unit, customerId));
    const customer = await deps.payments.fetchCustomer(customerId);
    return asRun(deps, 'billing', 'a customer was read', unit =>
      applyCustomer(unit, { customerId, generation, customer }),
    );
  },

  /** Lets a reading decide what its agency may do. A late attempt finds a newer one applied, and does nothing. */
  applyAgencyAccess: (reading: AgencyReading): Promise<{ applied: boolean }> => {
    const { workflowId, requestId } = currentRun();
    const { agencyId, ...rest } = reading;
    return withAgency(deps.database, systemActor(agencyId, workflowId, requestId), unit =>
      applyAccess(unit, allowed(rest)),
    );
  },
});

export type AgencyReading = Pick<Reading, 'generation' | 'access' | 'priceLookupKey' | 'status'> & { agencyId: string };

function allowed({ generation, access, priceLookupKey, status }: Omit<AgencyReading, 'agencyId'>): AllowedAccess {
  const plan = planOf(priceLookupKey);
  const entitlement = plan ? { modules: plan.modules, source: plan.priceLookupKey } : null;
  return { generation, access, entitlement, status: status ?? 'none' };
}
