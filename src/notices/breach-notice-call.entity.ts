import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id, instant } from '../kernel/entity.ts';
import { BreachNotice } from './breach-notice.entity.ts';

/** A person telephoned an agency that did not acknowledge a notice: whom they reached, and what was said. */
export const BreachNoticeCallSchema = defineEntity({
  name: 'BreachNoticeCall',
  tableName: 'breach_notice_call',
  properties: {
    id: id(),
    noticeId: () => p.manyToOne(BreachNotice).mapToPk().fieldName('notice_id'),
    forAgency: p.uuid(),
    calledBy: p.uuid(),
    calledAt: instant(),
    reached: p.boolean(),
    note: p.text(),
    createdAt: createdAt(),
  },
  indexes: [
    {
      name: 'breach_notice_call_notice_idx',
      expression: 'create index "breach_notice_call_notice_idx" on "breach_notice_call" ("notice_id")',
    },
  ],
});
