import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { findAction } from './find-action.ts';
import { mustBeOperators } from './find-operators.ts';
import { followUpActionId } from './follow-up-action.contract.ts';
import { writeTimeline } from './write-timeline.ts';

export type ActionChange = {
  incidentId: string;
  actionId: string;
  version: number;
  title?: string | undefined;
  ownerId?: string | undefined;
  /** ISO instant. */
  dueAt?: string | undefined;
  /** Why, for the timeline. */
  reason: string;
};

/**
 * Changes an open action: what, whose, until when. Its run goes by what stands here.
 * @throws DomainError `not_found`; `version_stale`; `already_done` once settled; `unknown_reference` for an owner who
 *   does not work for the company
 */
export async function changeAction(unit: PlatformUnit, change: ActionChange): Promise<void> {
  const { incidentId, actionId } = change;
  const row = await findAction(unit, change);
  if (row.version !== change.version)
    throw new DomainError('version_stale', 'somebody else has changed this action: read it again');
  if (row.state !== 'open') throw new DomainError('already_done', `this action is settled: ${row.state}`);
  const { title = row.title, ownerId = row.owner_id, dueAt = row.due_at } = change;
  if (ownerId !== row.owner_id) await mustBeOperators(unit, [ownerId], '/ownerId');
  await unit.sql
    .updateTable('post_mortem_action')
    .set({ title, owner_id: ownerId, due_at: dueAt, version: sql`version + 1` })
    .where('id', '=', actionId)
    .execute();
  const facts = { actionId, changed: 'action', ownerId, dueAt };
  await writeTimeline(unit, { incidentId, kind: 'post_mortem_changed', facts, text: change.reason });
  unit.wakeRun(followUpActionId(actionId));
}
