import type { Selectable } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { Tables } from '../register.ts';
import { hasStayed } from './has-stayed.ts';

export type PostMortemRow = Selectable<Tables['post_mortem']>;

/** `review_stands`: whoever has reviewed it has been here since. */
export type FoundPostMortem = PostMortemRow & { review_stands: boolean };

/** An incident's post-mortem, locked where it is to be changed. @throws DomainError `not_found` */
export async function findPostMortem(unit: PlatformUnit, incidentId: string): Promise<FoundPostMortem> {
  const query = unit.sql
    .selectFrom('post_mortem')
    .selectAll()
    .select(hasStayed('post_mortem.reviewer_id', 'post_mortem.reviewed_at').as('review_stands'))
    .where('incident_id', '=', incidentId);
  const row = await (unit.mode === 'write' ? query.forUpdate() : query).executeTakeFirst();
  if (!row) throw new DomainError('not_found', 'this incident has no post-mortem yet');
  return row;
}

/** @throws DomainError `already_done` */
export function mustNotBePublished({ state }: PostMortemRow): void {
  if (state === 'published') throw new DomainError('already_done', 'a published post-mortem stays as it is');
}
