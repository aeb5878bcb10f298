import { DomainError } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { distributePostMortem } from './distribute-post-mortem.contract.ts';
import { mustBeOperators } from './find-operators.ts';
import { findPostMortem } from './find-post-mortem.ts';
import { writeTimeline } from './write-timeline.ts';

/**
 * Names who is to read a post-mortem; who is named already stays so, who was released is asked again. Those of an
 * exercise are of its people. Once it is published they are mailed at once. Repeatable.
 * @throws DomainError `not_found`; `unknown_reference` for who does not work for the company, or is not of the exercise
 */
export async function nameReaders(
  unit: PlatformUnit,
  { incidentId, personIds }: { incidentId: string; personIds: readonly string[] },
): Promise<void> {
  const incident = await lockForReaders(unit, incidentId);
  const row = await findPostMortem(unit, incidentId);
  await mustBeOperators(unit, personIds, '/personIds');
  if (incident.exercise && personIds.some(id => !incident.exercise_people.includes(id)))
    throw new DomainError('unknown_reference', 'only people of the exercise read its post-mortem', {
      faults: [{ in: 'body', pointer: '/personIds', detail: 'names somebody who is not of the exercise' }],
    });
  const named = await unit.sql
    .insertInto('post_mortem_reader')
    .values(
      [...new Set(personIds)].map(personId => ({
        ...{ id: uuid7(), post_mortem_id: row.id, person_id: personId, created_at: momentAfter(incident.closed_at) },
      })),
    )
    .onConflict(conflict =>
      conflict
        .columns(['post_mortem_id', 'person_id'])
        .doUpdateSet({ released_at: null, released_by: null, reason: null, refused_at: null })
        .where('post_mortem_reader.released_at', 'is not', null),
    )
    .returning('person_id')
    .execute();
  for (const { person_id: readerId } of named)
    await writeTimeline(unit, { incidentId, kind: 'post_mortem_changed', facts: { reader: 'named', readerId } });
  if (row.state !== 'published' || named.length === 0) return;
  unit.wake(distributePostMortem, { incidentId, policy: { remindEveryMs: incident.policy.remindReadersEveryMs } });
}

/** Whoever closes the incident waits for this, or this for them: a reader is named before the closing or after it. */
async function lockForReaders(unit: PlatformUnit, incidentId: string) {
  const find = unit.sql
    .selectFrom('incident')
    .select(['exercise', 'exercise_people', 'policy', 'closed_at'])
    .where('id', '=', incidentId);
  const incident = await find.forShare().executeTakeFirst();
  if (!incident) throw new DomainError('not_found', 'there is no such incident');
  return incident;
}

/** Of who is named after the closing, whatever the clocks of two processes say. */
const momentAfter = (closedAt: string | null): string =>
  new Date(Math.max(Date.now(), closedAt ? Date.parse(closedAt) + 1 : 0)).toISOString();
