import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, instant } from '../kernel/entity.ts';

const stripeEventOutcomes = ['recorded', 'ignored'] as const;

/** The ledger of Stripe's events: which came, never what they said; the run re-fetches. Control B6. */
export const StripeEventSchema = defineEntity({
  name: 'StripeEvent',
  tableName: 'stripe_event',
  properties: {
    id: p.text().primary(),
    type: p.text(),
    account: p.text().nullable(),
    livemode: p.boolean(),
    objectId: p.text().nullable(),
    objectType: p.text().nullable(),
    customerId: p.text().nullable(),
    outcome: p.enum(stripeEventOutcomes),
    reason: p.text().nullable(),
    madeAt: instant(),
    receivedAt: createdAt(),
  },
  indexes: [{ name: 'stripe_event_customer_idx', properties: ['customerId', 'receivedAt'] }],
});
