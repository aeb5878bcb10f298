import { findSignUp } from '../../src/billing/find-sign-up.ts';
import type { Obstacle } from '../../src/billing/obstacles.ts';
import type { Customer, Subscription } from '../../src/billing/payment-gateway.port.ts';
import { accessForStatus } from '../../src/billing/plans.ts';
import { type ProvisioningOrder, provisioningOrderOf, type SignUpFacts } from '../../src/billing/provisioning-order.ts';
import { asRun, type BillingDeps } from './billing-deps.ts';

export type Bought = { subscriptionId: string; customerId: string };
export type Found = { customer: Customer; subscription: Subscription; signUp: SignUpFacts | null };

/** What Stripe says now about a sale, with the sign-up it came through; null where Stripe knows no such thing. */
export async function findSale(deps: BillingDeps, { subscriptionId, customerId }: Bought): Promise<Found | null> {
  const customer = await deps.payments.fetchCustomer(customerId);
  const subscription = customer?.subscriptions.find(each => each.subscriptionId === subscriptionId);
  if (!customer || !subscription) return null;
  const signUp = await asRun(deps, 'billing', 'the sign-up of a sale', unit =>
    findSignUp(unit, customerId, subscription),
  );
  return { customer, subscription, signUp };
}

/** `signUpId`: null for a subscription that did not come through our own sign-up. */
export type OrderReading = { signUpId: string | null } & (
  | { kind: 'order'; order: ProvisioningOrder }
  | { kind: 'obstacle'; obstacle: Obstacle }
  /** No agency comes of a subscription in this state. */
  | { kind: 'over'; status: Subscription['status'] | 'missing' }
);

/** Reads the sale from Stripe, and believes that alone: what agency it stands for, what is missing, or that it is over. */
export async function readOrder(deps: BillingDeps, bought: Bought): Promise<OrderReading> {
  const found = await findSale(deps, bought);
  if (!found) return { kind: 'over', status: 'missing', signUpId: null };
  const { customer, subscription, signUp } = found;
  const signUpId = signUp?.signUpId ?? null;
  if (customer.deleted || !accessForStatus[subscription.status].provisions)
    return { kind: 'over', status: subscription.status, signUpId };
  const answer = provisioningOrderOf(customer, subscription, signUp, deps.regions);
  if ('obstacle' in answer) return { kind: 'obstacle', obstacle: answer.obstacle, signUpId };
  return { kind: 'order', order: answer.order, signUpId };
}
