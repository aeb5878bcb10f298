import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id } from '../kernel/entity.ts';
import { BreachNotice } from './breach-notice.entity.ts';
import type { WordException } from './compare-text.rules.ts';

/** Somebody approved exactly this text; a change of it voids the approval. */
export const BreachNoticeApprovalSchema = defineEntity({
  name: 'BreachNoticeApproval',
  tableName: 'breach_notice_approval',
  properties: {
    id: id(),
    noticeId: () => p.manyToOne(BreachNotice).mapToPk().fieldName('notice_id'),
    approvedBy: p.uuid(),
    sha256: p.text(),
    /** Names of others that are ordinary words here, each with the reason of this approver. */
    exceptions: p.json().$type<WordException[]>().defaultRaw("'[]'"),
    /** How many of this person it follows, of the same text, which count no more. */
    follows: p.integer().default(0),
    createdAt: createdAt(),
  },
  indexes: [
    {
      name: 'breach_notice_approval_once_key',
      expression:
        'create unique index "breach_notice_approval_once_key" on "breach_notice_approval" ("notice_id", "approved_by", "sha256", "follows")',
    },
  ],
});
