import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id, instant } from '../kernel/entity.ts';

/** A signed security.txt (RFC 9116) as it was served; the newest one is. */
export const SecurityTxtSchema = defineEntity({
  name: 'SecurityTxt',
  tableName: 'security_txt',
  properties: {
    id: id(),
    body: p.text(),
    keyId: p.uuid(),
    expiresAt: instant(),
    createdAt: createdAt(),
  },
  indexes: [{ name: 'security_txt_newest_idx', properties: ['createdAt'] }],
});
