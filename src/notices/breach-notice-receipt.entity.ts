import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id, limitedPolicy, platformPolicies, staffOnlyPolicy } from '../kernel/entity.ts';
import { BreachNotice } from './breach-notice.entity.ts';
import { receiptKinds, recipientKinds } from './words.ts';

/** Somebody of the agency opened a notice in the product, or acknowledged it: there, or by the link in their mail. */
export const BreachNoticeReceiptSchema = defineEntity({
  name: 'BreachNoticeReceipt',
  tableName: 'breach_notice_receipt',
  properties: {
    id: id(),
    noticeId: () => p.manyToOne(BreachNotice).mapToPk().fieldName('notice_id'),
    forAgency: p.uuid(),
    recipientKind: p.enum(recipientKinds).default('admin'),
    /** Of admins; by the link: the security contact, or the person of an exercise. */
    membershipId: p.uuid(),
    kind: p.enum(receiptKinds),
    createdAt: createdAt(),
  },
  uniques: [{ name: 'breach_notice_receipt_key', properties: ['noticeId', 'membershipId', 'kind'] }],
  rowLevelSecurity: 'force',
  policies: [...platformPolicies(['reeve_platform']), staffOnlyPolicy(), limitedPolicy('false')],
});
