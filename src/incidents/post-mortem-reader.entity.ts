import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id, instant } from '../kernel/entity.ts';
import { PostMortem } from './post-mortem.entity.ts';

/** Somebody who is to read a post-mortem, and when they said that they have. */
export const PostMortemReaderSchema = defineEntity({
  name: 'PostMortemReader',
  tableName: 'post_mortem_reader',
  properties: {
    id: id(),
    postMortemId: () => p.manyToOne(PostMortem).mapToPk().fieldName('post_mortem_id'),
    personId: p.uuid(),
    mailedAt: instant().nullable(),
    remindedAt: instant().nullable(),
    remindersSent: p.integer().default(0),
    /** The mail server refuses their address for good; an operator's task says so. */
    refusedAt: instant().nullable(),
    acknowledgedAt: instant().nullable(),
    /** Who left the company, or need not read it after all: why, and by whom. */
    releasedAt: instant().nullable(),
    releasedBy: p.uuid().nullable(),
    reason: p.text().nullable(),
    createdAt: createdAt(),
  },
  uniques: [{ name: 'post_mortem_reader_key', properties: ['postMortemId', 'personId'] }],
});
