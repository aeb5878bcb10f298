import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { distributePostMortemId } from './distribute-post-mortem.contract.ts';
import { findPostMortem } from './find-post-mortem.ts';
import { respondToIncidentId } from './respond-to-incident.contract.ts';
import { writeTimeline } from './write-timeline.ts';

export type Release = { incidentId: string; personId: string; reason: string };

/**
 * Lets somebody off reading a post-mortem, with a reason. Again: changes nothing.
 * @throws DomainError `not_found` for who is no reader; `already_done` for who has acknowledged it;
 *   `second_person_required` for oneself
 */
export async function releaseReader(unit: PlatformUnit, { incidentId, personId, reason }: Release): Promise<void> {
  const { id } = await findPostMortem(unit, incidentId);
  const reader = await unit.sql
    .selectFrom('post_mortem_reader')
    .select(['id', 'acknowledged_at', 'released_at'])
    .where('post_mortem_id', '=', id)
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst();
  if (!reader) throw new DomainError('not_found', 'this person is no reader of the post-mortem');
  if (reader.acknowledged_at) throw new DomainError('already_done', 'this person has read it already');
  if (reader.released_at) return;
  if (personId === unit.actor.id)
    throw new DomainError('second_person_required', 'nobody releases themselves from reading');
  const releasedBy = unit.actor.kind === 'operator' ? unit.actor.id : null;
  await unit.sql
    .updateTable('post_mortem_reader')
    .set({ released_at: new Date().toISOString(), released_by: releasedBy, reason })
    .where('id', '=', reader.id)
    .execute();
  const facts = { reader: 'released', readerId: personId };
  await writeTimeline(unit, { incidentId, kind: 'post_mortem_changed', facts, text: reason });
  unit.wakeRun(distributePostMortemId(incidentId));
  unit.wakeRun(respondToIncidentId(incidentId));
}
