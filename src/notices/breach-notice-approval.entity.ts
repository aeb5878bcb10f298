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
    createdAt: createdAt(),
  },
  uniques: [{ name: 'breach_notice_approval_key', properties: ['noticeId', 'approvedBy', 'sha256'] }],
});
