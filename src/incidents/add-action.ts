import { DomainError } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { mustBeOperators } from './find-operators.ts';
import { type FollowUpPolicy, followUpAction, followUpPolicy } from './follow-up-action.contract.ts';
import { writeTimeline } from './write-timeline.ts';

export type NewAction = {
  incidentId: string;
  title: string;
  ownerId: string;
  /** ISO instant. */
  dueAt: string;
  /** Durations other than those in force: for drills and tests. */
  policy?: FollowUpPolicy;
};

/**
 * Adds something that is to change after an incident, with its owner and when it is due, and starts the run that
 * reminds of it. Also once the incident is closed. Returns its id.
 * @throws DomainError `not_found`; `unknown_reference` for an owner who does not work for the company
 */
export async function addAction(unit: PlatformUnit, action: NewAction): Promise<string> {
  const { incidentId, title, ownerId, dueAt, policy = followUpPolicy } = action;
  const incident = await unit.sql.selectFrom('incident').select('id').where('id', '=', incidentId).executeTakeFirst();
  if (!incident) throw new DomainError('not_found', 'there is no such incident');
  await mustBeOperators(unit, [ownerId], '/ownerId');
  const id = uuid7();
  await unit.sql
    .insertInto('post_mortem_action')
    .values({ id, incident_id: incidentId, title, owner_id: ownerId, due_at: dueAt })
    .execute();
  await writeTimeline(unit, { incidentId, kind: 'action_added', facts: { actionId: id, ownerId, dueAt } });
  unit.start(followUpAction, { incidentId, actionId: id, policy });
  return id;
}
