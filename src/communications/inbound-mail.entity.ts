import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id } from '../kernel/entity.ts';

const inboundPurposes = ['security', 'bounce', 'unknown'] as const;

/** A mail that came in, and what it was taken for. Its text is kept with what it joined, not here. */
export const InboundMailSchema = defineEntity({
  name: 'InboundMail',
  tableName: 'inbound_mail',
  properties: {
    id: id(),
    /** Message-ID, or the hash of the mail where it has none. */
    messageId: p.text(),
    purpose: p.enum(inboundPurposes),
    subjectType: p.text().nullable(),
    subjectId: p.text().nullable(),
    bytes: p.integer(),
    createdAt: createdAt(),
  },
  uniques: [{ name: 'inbound_mail_message_key', properties: ['messageId'] }],
});
