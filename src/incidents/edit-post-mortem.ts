import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { findPostMortem, mustNotBePublished } from './find-post-mortem.ts';
import { writeTimeline } from './write-timeline.ts';

/** Markdown, each. What is left out stays as it is. */
export type PostMortemParts = {
  impact?: string | undefined;
  causes?: string | undefined;
  wentWell?: string | undefined;
  luck?: string | undefined;
};

/**
 * Writes parts of a post-mortem. One that is in review becomes a draft again: what was read is no longer what is there.
 * @throws DomainError `not_found`; `already_done` once published; `version_stale`
 */
export async function editPostMortem(
  unit: PlatformUnit,
  { incidentId, version, parts }: { incidentId: string; version: number; parts: PostMortemParts },
): Promise<void> {
  const row = await findPostMortem(unit, incidentId);
  mustNotBePublished(row);
  if (row.version !== version)
    throw new DomainError('version_stale', 'somebody else has changed this post-mortem: read it again');
  const { impact = row.impact, causes = row.causes, wentWell = row.went_well, luck = row.luck } = parts;
  await unit.sql
    .updateTable('post_mortem')
    .set({ impact, causes, went_well: wentWell, luck, state: 'draft', reviewer_id: null, reviewed_at: null })
    .set({ version: sql`version + 1`, updated_at: new Date().toISOString() })
    .where('id', '=', row.id)
    .execute();
  const changed = Object.entries(parts).flatMap(([name, text]) => (text === undefined ? [] : [name]));
  await writeTimeline(unit, { incidentId, kind: 'post_mortem_changed', facts: { parts: changed.join(' ') } });
}
