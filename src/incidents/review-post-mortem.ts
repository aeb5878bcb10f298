import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { findPostMortem, mustNotBePublished } from './find-post-mortem.ts';
import { writeTimeline } from './write-timeline.ts';

export const reviewDecisions = ['approve', 'send_back'] as const;
export type Review = {
  incidentId: string;
  decision: (typeof reviewDecisions)[number];
  reason: string;
  /** Of the text that was read, where whoever asks knows it. */
  version?: number | undefined;
};

/**
 * A second person approves what is in review, or sends it back to its author.
 * @throws DomainError `not_found`; `already_done` once published; `phase_not_ready` when it is not in review;
 *   `version_stale` when it is another text than was read; `second_person_required` for its author and whoever has written in it
 */
export async function reviewPostMortem(unit: PlatformUnit, review: Review): Promise<void> {
  const { incidentId, decision, reason, version } = review;
  const row = await findPostMortem(unit, incidentId);
  mustNotBePublished(row);
  if (row.state !== 'in_review') throw new DomainError('phase_not_ready', 'this post-mortem is not in review');
  if (version !== undefined && version !== row.version)
    throw new DomainError('version_stale', 'this is not the text as it stands: read it again');
  if (row.author_id === unit.actor.id || (await hasWritten(unit, incidentId, unit.actor.id)))
    throw new DomainError('second_person_required', 'somebody who has not written in it reviews a post-mortem');
  const outcome =
    decision === 'approve'
      ? { reviewer_id: unit.actor.id, reviewed_at: new Date().toISOString() }
      : { state: 'draft' as const, reviewer_id: null, reviewed_at: null };
  await unit.sql
    .updateTable('post_mortem')
    .set({ ...outcome, version: sql`version + 1`, updated_at: new Date().toISOString() })
    .where('id', '=', row.id)
    .execute();
  await writeTimeline(unit, { incidentId, kind: 'post_mortem_reviewed', facts: { decision }, text: reason });
}

/** Whether somebody has written in a post-mortem, its author apart: then another one reviews it. */
export async function hasWritten(unit: PlatformUnit, incidentId: string, personId: string): Promise<boolean> {
  const line = await unit.sql
    .selectFrom('incident_event')
    .select('id')
    .where('incident_id', '=', incidentId)
    .where('kind', '=', 'post_mortem_changed')
    .where(sql<boolean>`facts ? 'parts'`)
    .where('actor_id', '=', personId)
    .limit(1)
    .executeTakeFirst();
  return line !== undefined;
}
