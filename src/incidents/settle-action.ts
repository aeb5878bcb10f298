import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { ActionState } from './action-states.rules.ts';
import { findAction } from './find-action.ts';
import { followUpActionId } from './follow-up-action.contract.ts';
import { writeTimeline } from './write-timeline.ts';

export type SettledAction = {
  incidentId: string;
  actionId: string;
  as: Exclude<ActionState, 'open'>;
  /** What was done, or why it will not be. */
  reason: string;
};

/**
 * Ends an action: done, or declined with a reason. The same again changes nothing.
 * @throws DomainError `not_found`; `already_done` when it was settled otherwise
 */
export async function settleAction(unit: PlatformUnit, settled: SettledAction): Promise<void> {
  const { incidentId, actionId, as, reason } = settled;
  const row = await findAction(unit, settled);
  if (row.state === as) return;
  if (row.state !== 'open') throw new DomainError('already_done', `this action is settled: ${row.state}`);
  await unit.sql
    .updateTable('post_mortem_action')
    .set({ state: as, reason, settled_by: unit.actor.id, settled_at: new Date().toISOString() })
    .set({ version: sql`version + 1` })
    .where('id', '=', actionId)
    .execute();
  await writeTimeline(unit, { incidentId, kind: 'action_settled', facts: { actionId, as }, text: reason });
  unit.wakeRun(followUpActionId(actionId));
}
