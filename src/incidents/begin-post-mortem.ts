import { DomainError } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { draftImpact } from './draft-impact.ts';
import { respondToIncidentId } from './respond-to-incident.contract.ts';
import { writeTimeline } from './write-timeline.ts';

/**
 * Begins the post-mortem of an open incident: its impact is drafted from the timeline, the rest is for its author to
 * write, who is the operator of this unit.
 * @throws DomainError `not_found`; `conflict` for an incident that is closed; `already_done` when there is one
 */
export async function beginPostMortem(unit: PlatformUnit, incidentId: string): Promise<void> {
  const incident = await unit.sql
    .selectFrom('incident')
    .selectAll()
    .where('id', '=', incidentId)
    .forUpdate()
    .executeTakeFirst();
  if (!incident) throw new DomainError('not_found', 'there is no such incident');
  if (incident.phase === 'closed') throw new DomainError('conflict', 'this incident is closed');
  const row = await unit.sql
    .insertInto('post_mortem')
    .values({
      ...{ id: uuid7(), incident_id: incidentId, author_id: unit.actor.id },
      impact: await draftImpact(unit, incident),
    })
    .onConflict(conflict => conflict.column('incident_id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!row) throw new DomainError('already_done', 'this incident has its post-mortem already');
  await writeTimeline(unit, { incidentId, kind: 'post_mortem_begun', facts: { postMortemId: row.id } });
  unit.wakeRun(respondToIncidentId(incidentId));
}
