import { uuid7 } from '../kernel/ids.ts';
import type { PlatformUnit } from '../kernel/unit.ts';

/** The ids of all that the saga will make, chosen with the claim, so that every step may be repeated. */
export type ClaimedIds = { agencyId: string; membershipId: string; invitationId: string };
export type Claim =
  | ({ outcome: 'claimed' } & ClaimedIds)
  /** Another run has had this subscription: `ready` or `undone`, or it still works on it. */
  | { outcome: 'taken'; agencyId: string }
  /** The customer has another subscription's agency, or one on its way. */
  | { outcome: 'customer_taken'; agencyId: string };

/**
 * Claims a subscription for a run: at most one ever, and one live claim for each customer; the database's unique
 * constraints say so, not this code. A repeat by the same run returns the same ids. Unit of the area `billing`.
 */
export async function claimSubscription(
  unit: PlatformUnit,
  claim: { subscriptionId: string; customerId: string; signUpId: string | null; workflowId: string },
): Promise<Claim> {
  const agencyId = uuid7();
  const made = await unit.sql
    .insertInto('provisioning')
    .values({
      id: uuid7(),
      subscription_id: claim.subscriptionId,
      customer_id: claim.customerId,
      for_agency: agencyId,
      membership_id: uuid7(),
      invitation_id: uuid7(),
      sign_up_id: claim.signUpId,
      workflow_id: claim.workflowId,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (made) unit.audit({ action: 'subscription.claimed', subjectType: 'provisioning', subjectId: made.id, agencyId });
  return find(unit, claim);
}

async function find(unit: PlatformUnit, claim: { subscriptionId: string; customerId: string; workflowId: string }) {
  const rows = await unit.sql
    .selectFrom('provisioning')
    .select(['subscription_id', 'for_agency', 'membership_id', 'invitation_id', 'workflow_id', 'state'])
    .where(({ eb, or, and }) =>
      or([
        eb('subscription_id', '=', claim.subscriptionId),
        and([eb('customer_id', '=', claim.customerId), eb('state', '<>', 'undone')]),
      ]),
    )
    .execute();
  const own = rows.find(row => row.subscription_id === claim.subscriptionId);
  if (!own) return { outcome: 'customer_taken', agencyId: rows[0]?.for_agency ?? '' } satisfies Claim;
  const { for_agency: agencyId, membership_id: membershipId, invitation_id: invitationId } = own;
  if (own.workflow_id !== claim.workflowId || own.state !== 'claimed')
    return { outcome: 'taken', agencyId } satisfies Claim;
  return { outcome: 'claimed', agencyId, membershipId, invitationId } satisfies Claim;
}
