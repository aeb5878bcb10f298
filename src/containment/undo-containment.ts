import { writeTimeline } from '../incidents/write-timeline.ts';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { contain } from './contain.contract.ts';
import type { ContainmentRow } from './request-containment.ts';

export type Undoing = { incidentId: string; containmentId: string; reason: string };

/**
 * Has a containment undone by its run. Repeating it by the same person changes nothing. Undoing stays possible after
 * its incident has closed: what was forgotten must not hold for ever.
 * @throws DomainError `not_found`; `second_person_required` for who asked for it; `conflict` unless it is done
 */
export async function undoContainment(unit: PlatformUnit, undoing: Undoing): Promise<ContainmentRow> {
  const { incidentId, containmentId, reason } = undoing;
  const found = await unit.sql
    .selectFrom('containment')
    .selectAll()
    .where('id', '=', containmentId)
    .where('incident_id', '=', incidentId)
    .forUpdate()
    .executeTakeFirst();
  if (!found) throw new DomainError('not_found', 'there is no such containment of this incident');
  if (found.requested_by === unit.actor.id)
    throw new DomainError('second_person_required', 'another person than the one who asked for it undoes it');
  if (found.undone_by === unit.actor.id) return found;
  if (found.state !== 'done') throw new DomainError('conflict', `this containment is ${found.state}`);
  const row = await unit.sql
    .updateTable('containment')
    .set({
      ...{ state: 'undoing', undone_by: unit.actor.id, undo_reason: reason, failure: null },
      version: found.version + 1,
    })
    .where('id', '=', containmentId)
    .returningAll()
    .executeTakeFirstOrThrow();
  const facts = { containmentId, containment: row.kind, step: 'undo' };
  await writeTimeline(unit, { incidentId, kind: 'containment_requested', facts, text: reason });
  unit.start(contain, { containmentId, kind: row.kind, step: 'undo' });
  return row;
}
