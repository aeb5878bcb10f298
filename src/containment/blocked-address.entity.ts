import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id, instant } from '../kernel/entity.ts';
import { Containment } from './containment.entity.ts';

/** Addresses that are answered nothing but a refusal while a containment holds. */
export const BlockedAddressSchema = defineEntity({
  name: 'BlockedAddress',
  tableName: 'blocked_address',
  properties: {
    id: id(),
    containmentId: () => p.manyToOne(Containment).mapToPk().fieldName('containment_id'),
    /** CIDR, e.g. 203.0.113.0/24 or 2001:db8::/32. */
    block: p.text(),
    createdAt: createdAt(),
    liftedAt: instant().nullable(),
  },
  indexes: [
    {
      name: 'blocked_address_live_idx',
      expression:
        'create index "blocked_address_live_idx" on "blocked_address" ("containment_id") where "lifted_at" is null',
    },
  ],
});
