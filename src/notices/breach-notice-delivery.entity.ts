import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id, instant } from '../kernel/entity.ts';
import { BreachNotice } from './breach-notice.entity.ts';
import { deliveryStates, recipientKinds } from './words.ts';

/** A notice on its way to one recipient, reminders included: what the mail server said, and what became of it. */
export const BreachNoticeDeliverySchema = defineEntity({
  name: 'BreachNoticeDelivery',
  tableName: 'breach_notice_delivery',
  properties: {
    id: id(),
    noticeId: () => p.manyToOne(BreachNotice).mapToPk().fieldName('notice_id'),
    forAgency: p.uuid(),
    recipientKind: p.enum(recipientKinds),
    /** Membership, security contact, or person of the exercise. */
    recipientId: p.uuid(),
    /** 0: the notice itself; 1 and on: reminders. */
    reminder: p.integer().default(0),
    state: p.enum(deliveryStates).default('pending'),
    messageId: p.text().nullable(),
    /** Closed word or enhanced status code (RFC 3463) of a refusal or bounce. */
    failure: p.text().nullable(),
    acceptedAt: instant().nullable(),
    bouncedAt: instant().nullable(),
    createdAt: createdAt(),
  },
  uniques: [
    { name: 'breach_notice_delivery_key', properties: ['noticeId', 'recipientKind', 'recipientId', 'reminder'] },
  ],
  indexes: [
    {
      name: 'breach_notice_delivery_message_idx',
      expression: 'create index "breach_notice_delivery_message_idx" on "breach_notice_delivery" ("message_id")',
    },
  ],
});
