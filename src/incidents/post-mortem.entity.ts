import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id, instant, version } from '../kernel/entity.ts';
import { Incident } from './incident.entity.ts';

export const postMortemStates = ['draft', 'in_review', 'published'] as const;

/** What the company learns from an incident. One for each; it cannot close before every reader has acknowledged it. */
export const PostMortemSchema = defineEntity({
  name: 'PostMortem',
  tableName: 'post_mortem',
  properties: {
    id: id(),
    incidentId: () => p.manyToOne(Incident).mapToPk().fieldName('incident_id'),
    state: p.enum(postMortemStates).default('draft'),
    /** Markdown, each. */
    impact: p.text().default(''),
    causes: p.text().default(''),
    wentWell: p.text().default(''),
    luck: p.text().default(''),
    authorId: p.uuid(),
    reviewerId: p.uuid().nullable(),
    reviewedAt: instant().nullable(),
    publishedAt: instant().nullable(),
    /** SHA-256, hex, of what was published. */
    sha256: p.text().nullable(),
    createdAt: createdAt(),
    updatedAt: instant().defaultRaw('now()'),
    version: version(),
  },
  uniques: [{ name: 'post_mortem_incident_key', properties: ['incidentId'] }],
  checks: [
    { name: 'post_mortem_published_check', expression: "(state = 'published') = (published_at is not null)" },
    { name: 'post_mortem_reviewer_check', expression: 'reviewer_id <> author_id' },
  ],
});
export class PostMortem extends PostMortemSchema.class {}
PostMortemSchema.setClass(PostMortem);
