import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id, instant } from '../kernel/entity.ts';

/**
 * What was last read of a Stripe customer. `generation` is taken before fetching; what is fetched is applied only
 * over an older generation, so a late attempt cannot overwrite a newer one.
 */
export const BillingCustomerSchema = defineEntity({
  name: 'BillingCustomer',
  tableName: 'billing_customer',
  properties: {
    id: id(),
    customerId: p.text(),
    forAgency: p.uuid().nullable(),
    subscriptionId: p.text().nullable(),
    status: p.text().nullable(),
    priceLookupKey: p.text().nullable(),
    currentPeriodEndsAt: instant().nullable(),
    generation: p.integer().default(0),
    appliedGeneration: p.integer().default(0),
    syncedAt: instant().nullable(),
    createdAt: createdAt(),
  },
  uniques: [
    { name: 'billing_customer_key', properties: ['customerId'] },
    { name: 'billing_customer_agency_key', properties: ['forAgency'] },
  ],
});
