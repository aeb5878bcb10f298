import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { findPostMortem, mustNotBePublished } from './find-post-mortem.ts';
import { writeTimeline } from './write-timeline.ts';

/**
 * Puts a post-mortem before a second person. Again: changes nothing.
 * @throws DomainError `not_found`; `already_done` once published; `phase_not_ready` while impact or causes are not
 *   written, or nobody is named to read it
 */
export async function submitPostMortem(unit: PlatformUnit, incidentId: string): Promise<void> {
  const row = await findPostMortem(unit, incidentId);
  mustNotBePublished(row);
  if (row.state === 'in_review') return;
  const facts = {
    impactMissing: row.impact.trim() === '',
    causesMissing: row.causes.trim() === '',
    readersMissing: !(await hasReaders(unit, row.id)),
  };
  if (Object.values(facts).includes(true))
    throw new DomainError('phase_not_ready', 'a review needs impact, causes and at least one reader', { facts });
  await unit.sql
    .updateTable('post_mortem')
    .set({ state: 'in_review', version: sql`version + 1`, updated_at: new Date().toISOString() })
    .where('id', '=', row.id)
    .execute();
  await writeTimeline(unit, { incidentId, kind: 'post_mortem_changed', facts: { state: 'in_review' } });
}

async function hasReaders(unit: PlatformUnit, postMortemId: string): Promise<boolean> {
  const reader = await unit.sql
    .selectFrom('post_mortem_reader')
    .select('id')
    .where('post_mortem_id', '=', postMortemId)
    .where('released_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return reader !== undefined;
}
