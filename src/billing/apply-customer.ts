import { raiseOperatorTask } from '../kernel/operator-tasks.ts';
import { tellOperators } from '../kernel/tell-operators.contract.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { standingOf } from './governing-subscription.ts';
import type { Customer, Subscription } from './payment-gateway.port.ts';
import { type Access, accessForStatus, planOf } from './plans.ts';
import { provisionAgency, provisioningPolicy } from './provision-agency.contract.ts';

/** What a reading of Stripe means for the customer's agency. */
export type Reading = {
  /** False when a newer reading has been applied already; all else is then empty. */
  applied: boolean;
  generation: number;
  agencyId: string | null;
  subscriptionId: string | null;
  status: Subscription['status'] | null;
  access: Access;
  /** Null where the price is unknown: entitlements stay as they are. */
  priceLookupKey: string | null;
  /** The subscription that is on its way to an agency. */
  provisions: string | null;
};
type Claim = { subscription_id: string; state: 'claimed' | 'ready' | 'undone'; for_agency: string };

/**
 * Applies what was fetched, over older readings only; starts `provision-agency` for a live subscription without an
 * agency. Needs a unit of the area `billing`. `customer`: null when Stripe knows none.
 */
export async function applyCustomer(
  unit: PlatformUnit,
  reading: { customerId: string; generation: number; customer: Customer | null },
): Promise<Reading> {
  const { customerId, generation } = reading;
  const claims = await unit.sql
    .selectFrom('provisioning')
    .select(['subscription_id', 'state', 'for_agency'])
    .where('customer_id', '=', customerId)
    .execute();
  const own = claims.find(claim => claim.state !== 'undone');
  const { governing, surplus } = standingOf(reading.customer?.subscriptions ?? [], own?.subscription_id ?? null);
  const applied = await store(unit, customerId, generation, governing);
  if (!applied) return nothing(generation);
  const agencyId = own?.state === 'ready' ? own.for_agency : null;
  if (agencyId) await object(unit, customerId, agencyId, governing, surplus);
  return {
    applied,
    generation,
    agencyId,
    subscriptionId: governing?.subscriptionId ?? null,
    status: governing?.status ?? null,
    // A customer that never had a subscription, or was deleted, has what an ended one has.
    access: governing ? accessForStatus[governing.status].access : accessForStatus.canceled.access,
    priceLookupKey: planOf(governing?.priceLookupKey ?? null)?.priceLookupKey ?? null,
    provisions: provision(unit, customerId, claims, governing),
  };
}

const nothing = (generation: number): Reading => ({
  applied: false,
  generation,
  agencyId: null,
  subscriptionId: null,
  status: null,
  access: 'none',
  priceLookupKey: null,
  provisions: null,
});

async function store(unit: PlatformUnit, customerId: string, generation: number, governing: Subscription | null) {
  const updated = await unit.sql
    .updateTable('billing_customer')
    .set({
      subscription_id: governing?.subscriptionId ?? null,
      status: governing?.status ?? null,
      price_lookup_key: governing?.priceLookupKey ?? null,
      current_period_ends_at: governing?.currentPeriodEndsAt?.toISOString() ?? null,
      applied_generation: generation,
      synced_at: new Date().toISOString(),
    })
    .where('customer_id', '=', customerId)
    .where('applied_generation', '<', generation)
    .returning('id')
    .executeTakeFirst();
  return updated !== undefined;
}

/** One agency for each customer: while a claim stands, or this subscription has had its turn, nothing starts. */
function provision(unit: PlatformUnit, customerId: string, claims: Claim[], governing: Subscription | null) {
  if (!governing || !accessForStatus[governing.status].provisions) return null;
  const { subscriptionId } = governing;
  if (claims.some(claim => claim.state !== 'undone' || claim.subscription_id === subscriptionId)) return null;
  unit.start(provisionAgency, { subscriptionId, customerId, policy: provisioningPolicy });
  return subscriptionId;
}

/** What a running agency's subscriptions must not be: more than one, or of a price that nobody knows. */
async function object(
  unit: PlatformUnit,
  customerId: string,
  agencyId: string,
  governing: Subscription | null,
  surplus: Subscription[],
): Promise<void> {
  const raise = async (kind: string, subjectId: string, detail: string, remedy: string) => {
    const task = await raiseOperatorTask(unit, {
      raisedBy: `${kind}:${customerId}:${subjectId}:${detail}`,
      workflowId: null,
      kind,
      subjectType: 'subscription',
      subjectId,
      agencyId,
      remedy,
      choices: ['done'],
    });
    if (task.raised) unit.start(tellOperators, { taskId: task.id });
  };
  for (const each of surplus) await raise('surplus_subscription', each.subscriptionId, 'live', surplusRemedy);
  if (governing && accessForStatus[governing.status].live && !planOf(governing.priceLookupKey))
    await raise('price_unknown', governing.subscriptionId, governing.priceId ?? 'none', priceRemedy);
}

const surplusRemedy =
  'This customer has an agency and pays a second subscription besides. Ask the customer which one is meant, then cancel and refund the other one in Stripe.';
const priceRemedy =
  'This subscription of a running agency is of a price without a known lookup key; its modules stay as they were. Set the lookup key of a plan on the price in Stripe, or move the subscription to a price that has one.';
