import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { distributePostMortemId } from './distribute-post-mortem.contract.ts';
import { findPostMortem } from './find-post-mortem.ts';
import { respondToIncidentId } from './respond-to-incident.contract.ts';
import { writeTimeline } from './write-timeline.ts';

export type Acknowledgement = { incidentId: string; personId: string; via: 'link' | 'api' | 'page' };

/**
 * A named reader says that they have read a published post-mortem. Again: changes nothing. The last one lets the
 * incident be closed.
 * @throws DomainError `not_found`; `phase_not_ready` before it is published; `forbidden` for who is not named, or was
 *   released
 */
export async function acknowledgePostMortem(
  unit: PlatformUnit,
  { incidentId, personId, via }: Acknowledgement,
): Promise<void> {
  const row = await findPostMortem(unit, incidentId);
  if (row.state !== 'published') throw new DomainError('phase_not_ready', 'this post-mortem is not published yet');
  const reader = await unit.sql
    .selectFrom('post_mortem_reader')
    .select(['id', 'acknowledged_at', 'released_at'])
    .where('post_mortem_id', '=', row.id)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  if (!reader || reader.released_at)
    throw new DomainError('forbidden', 'you are not among those who are asked to read this post-mortem');
  if (reader.acknowledged_at) return;
  await unit.sql
    .updateTable('post_mortem_reader')
    .set({ acknowledged_at: new Date().toISOString() })
    .where('id', '=', reader.id)
    .execute();
  await writeTimeline(unit, { incidentId, kind: 'post_mortem_read', facts: { readerId: personId, via } });
  unit.wakeRun(distributePostMortemId(incidentId));
  unit.wakeRun(respondToIncidentId(incidentId));
}
