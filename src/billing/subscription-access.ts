/** All statuses of a Stripe subscription (https://docs.stripe.com/api/subscriptions/object#subscription_object-status). */
export const subscriptionStatuses = [
  'incomplete',
  'incomplete_expired',
  'trialing',
  'active',
  'past_due',
  'canceled',
  'unpaid',
  'paused',
] as const;
export type SubscriptionStatus = (typeof subscriptionStatuses)[number];

export type Access = 'full' | 'read_only' | 'none';

export type StatusRule = {
  /** What the agency may do. */
  access: Access;
  /** Whether the subscription counts as the one live subscription that a customer may have. */
  live: boolean;
  /** Whether a customer without an agency gets one for it. */
  provisions: boolean;
  reason: string;
};

export const accessForStatus: Readonly<Record<SubscriptionStatus, StatusRule>> = {
  incomplete: {
    access: 'none',
    live: false,
    provisions: false,
    reason: 'The first payment has not succeeded yet; Stripe gives it 23 hours.',
  },
  incomplete_expired: {
    access: 'none',
    live: false,
    provisions: false,
    reason: 'The first payment never succeeded. Final: a new subscription is needed.',
  },
  trialing: { access: 'full', live: true, provisions: true, reason: 'A trial is a promise of the whole product.' },
  active: { access: 'full', live: true, provisions: true, reason: 'Paid up to the end of the period.' },
  past_due: {
    access: 'full',
    live: true,
    provisions: false,
    reason:
      'A renewal failed and Stripe is still retrying: tenants and owners must not suffer for a card that expired.',
  },
  canceled: {
    access: 'read_only',
    live: false,
    provisions: false,
    reason: 'Ended. What the agency recorded stays readable until it is offboarded.',
  },
  unpaid: {
    access: 'read_only',
    live: true,
    provisions: false,
    reason: 'Stripe has given up retrying; paying the open invoice restores it.',
  },
  paused: {
    access: 'read_only',
    live: true,
    provisions: false,
    reason: 'A trial ended without a payment method; adding one resumes it.',
  },
};
