import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id, instant } from '../kernel/entity.ts';

/** What a buyer told us before paying. The agency itself is made from it, once the subscription is live. */
export const SignUpSchema = defineEntity({
  name: 'SignUp',
  tableName: 'sign_up',
  properties: {
    id: id(),
    agencyName: p.text(),
    country: p.character().length(2),
    timeZone: p.text(),
    adminEmail: p.text(),
    priceLookupKey: p.text(),
    /** The client's own name for this request: a repeat continues it. */
    idempotencyKey: p.text().nullable(),
    customerId: p.text().nullable(),
    checkoutId: p.text().nullable(),
    checkoutUrl: p.text().nullable(),
    checkoutExpiresAt: instant().nullable(),
    createdAt: createdAt(),
  },
  uniques: [
    { name: 'sign_up_customer_key', properties: ['customerId'] },
    { name: 'sign_up_idempotency_key', properties: ['idempotencyKey'] },
  ],
});
