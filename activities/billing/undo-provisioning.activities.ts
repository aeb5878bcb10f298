import { withdrawFirstAdmin } from '../../src/access/withdraw-first-admin.ts';
import { abandonAgency } from '../../src/agencies/abandon-agency.ts';
import { entitleAgency } from '../../src/agencies/entitle-agency.ts';
import { retireDataKey } from '../../src/agencies/retire-data-key.ts';
import type { Cancellation, RefundSummary } from '../../src/billing/payment-gateway.port.ts';
import type { AgencyUnit } from '../../src/kernel/unit.ts';
import { currentRun } from '../kernel/current-run.ts';
import { onceForAgency } from '../kernel/once.ts';
import { asRun, type BillingDeps } from './billing-deps.ts';
import { stepKeys } from './provision-agency.activities.ts';
import { type Apology, tellBuyer } from './tell-buyer.ts';

export type RefundedMoney = { amountMinor: number; currency: string } | null;

/** The steps that undo a sale, in reverse. Each tolerates that what it undoes never happened, and may be repeated. */
export const createUndoProvisioningActivities = (deps: BillingDeps) => {
  /** Takes the step's name first: an attempt that is still under way then finds it done, and makes nothing. */
  const voided = (stepKey: string, agencyId: string) =>
    onceForAgency(deps.database, stepKey, async () => null, agencyId);
  const undo = async (stepKey: string, agencyId: string, work: (unit: AgencyUnit) => Promise<unknown>) => {
    await voided(stepKey, agencyId);
    await onceForAgency(deps.database, `undo-${stepKey}`, work, agencyId);
  };
  return {
    withdrawFirstAdmin: (admin: { agencyId: string; membershipId: string; invitationId: string }): Promise<void> =>
      undo(stepKeys.invite, admin.agencyId, unit => withdrawFirstAdmin(unit, admin)),

    withdrawEntitlements: ({ agencyId }: { agencyId: string }): Promise<void> =>
      undo(stepKeys.entitle, agencyId, unit => entitleAgency(unit, { modules: [], source: 'undone' })),

    retireDataKey: async ({ agencyId }: { agencyId: string }): Promise<void> => {
      await asRun(deps, 'operations', 'undo an agency', unit => retireDataKey(unit, agencyId));
    },

    abandonAgency: ({ agencyId }: { agencyId: string }): Promise<void> =>
      undo(stepKeys.create, agencyId, abandonAgency),

    cancelSubscription: ({ subscriptionId }: { subscriptionId: string }): Promise<Cancellation> =>
      deps.payments.cancelSubscription({ subscriptionId, idempotencyKey: currentRun().idempotencyKey('cancel') }),

    refundSubscription: async ({ subscriptionId }: { subscriptionId: string }): Promise<RefundedMoney> =>
      moneyOf(
        await deps.payments.refundSubscription({
          subscriptionId,
          idempotencyKey: currentRun().idempotencyKey('refund'),
        }),
      ),

    tellBuyer: (apology: Apology): Promise<{ sent: boolean }> => tellBuyer(deps, apology),
  };
};

/** All that went back. One subscription is paid in one currency. */
function moneyOf({ refunds }: RefundSummary): RefundedMoney {
  const counted = refunds.filter(refund => refund.status !== 'failed' && refund.status !== 'canceled');
  const currency = counted[0]?.currency;
  if (!currency) return null;
  return { amountMinor: counted.reduce((sum, refund) => sum + refund.amountMinor, 0), currency };
}
