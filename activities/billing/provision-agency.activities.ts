import { inviteFirstAdmin } from '../../src/access/invite-first-admin.ts';
import type { WelcomeAdminPolicy } from '../../src/access/welcome-admin.contract.ts';
import { createAgency } from '../../src/agencies/create-agency.ts';
import { entitleAgency } from '../../src/agencies/entitle-agency.ts';
import { makeAgencyReady } from '../../src/agencies/make-agency-ready.ts';
import { type Claim, claimSubscription } from '../../src/billing/claim-subscription.ts';
import { planOf } from '../../src/billing/plans.ts';
import { adminEmailOf, type ProvisioningOrder } from '../../src/billing/provisioning-order.ts';
import { settleProvisioning } from '../../src/billing/settle-provisioning.ts';
import { findOrCreatePerson } from '../../src/identity/find-or-create-person.ts';
import { DomainError } from '../../src/kernel/errors.ts';
import { currentRun } from '../kernel/current-run.ts';
import { onceForAgency } from '../kernel/once.ts';
import { asRun, type BillingDeps } from './billing-deps.ts';
import { type Bought, findSale, type OrderReading, readOrder } from './read-order.ts';

/** Names of the steps that make rows of an agency: undoing voids them first, so that a late attempt makes nothing. */
export const stepKeys = { create: 'create-agency', entitle: 'entitle-agency', invite: 'invite-first-admin' } as const;

export type NewAdmin = Bought & {
  agencyId: string;
  membershipId: string;
  invitationId: string;
  /** How long the link is good. */
  validMs: number;
};

/** The steps of the saga that make an agency. Each may be repeated. */
export const createProvisionAgencyActivities = (deps: BillingDeps) => ({
  readOrder: (bought: Bought): Promise<OrderReading> => readOrder(deps, bought),

  claimSubscription: (bought: Bought & { signUpId: string | null }): Promise<Claim> =>
    asRun(deps, 'billing', 'claim a subscription', unit =>
      claimSubscription(unit, { ...bought, workflowId: currentRun().workflowId }),
    ),

  createAgency: ({ agencyId, order }: { agencyId: string; order: ProvisioningOrder }): Promise<void> =>
    onceForAgency(
      deps.database,
      stepKeys.create,
      unit => createAgency(unit, { ...order, name: order.agencyName }),
      agencyId,
    ),

  /** Made at its first use, once; the key management is called outside of any unit. */
  ensureDataKey: async ({ agencyId }: { agencyId: string }): Promise<{ keyId: string }> => ({
    keyId: (await deps.dataKeys.live(agencyId)).id,
  }),

  /** @throws DomainError `price_unknown` */
  entitleAgency: async ({ agencyId, priceLookupKey }: { agencyId: string; priceLookupKey: string }): Promise<void> => {
    const plan = planOf(priceLookupKey);
    if (!plan) throw new DomainError('price_unknown', 'no plan is sold under this lookup key');
    const { modules } = plan;
    const entitlement = { modules, source: priceLookupKey };
    await onceForAgency(deps.database, stepKeys.entitle, unit => entitleAgency(unit, entitlement), agencyId);
  },

  /** The address is read here, so that it stands in no history. @throws DomainError `payment_resource_missing` */
  inviteFirstAdmin: async (admin: NewAdmin): Promise<void> => {
    const email = await adminEmail(deps, admin);
    const { personId } = await asRun(deps, 'identity', 'first admin', unit => findOrCreatePerson(unit, { email }));
    const expiresAt = new Date(Date.now() + admin.validMs);
    const invite = { ...admin, personId, expiresAt };
    await onceForAgency(deps.database, stepKeys.invite, unit => inviteFirstAdmin(unit, invite), admin.agencyId);
  },

  makeAgencyReady: (ready: { agencyId: string; invitationId: string; policy: WelcomeAdminPolicy }): Promise<void> =>
    onceForAgency(deps.database, 'make-agency-ready', unit => makeAgencyReady(unit, ready), ready.agencyId),

  settleProvisioning: (settlement: { subscriptionId: string; state: 'ready' | 'undone' }): Promise<void> =>
    asRun(deps, 'billing', 'settle a claim', unit =>
      settleProvisioning(unit, { ...settlement, workflowId: currentRun().workflowId }),
    ),
});

async function adminEmail(deps: BillingDeps, bought: Bought): Promise<string> {
  const found = await findSale(deps, bought);
  const email = found && adminEmailOf(found.customer, found.signUp);
  if (!email) throw new DomainError('payment_resource_missing', 'the sale names nobody to invite any more');
  return email;
}
