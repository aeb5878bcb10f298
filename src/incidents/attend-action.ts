import { decideOperatorTask, raiseOperatorTask } from '../kernel/operator-tasks.ts';
import { tellOperators } from '../kernel/tell-operators.contract.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { reminderMoments } from './action-moments.rules.ts';
import type { ActionState } from './action-states.rules.ts';
import { type ActionRow, findAction } from './find-action.ts';
import { findOperators } from './find-operators.ts';
import type { FollowUpPolicy } from './follow-up-action.contract.ts';

export type ActionView = {
  state: ActionState;
  remindersSent: number;
  dueAt: string;
  /** Number of the reminder to send now. */
  reminder: number | null;
  lookAgainAtMs: number;
};
export type AskedAction = { incidentId: string; actionId: string; nowMs: number; policy: FollowUpPolicy };

/**
 * What an action's run has to do by `nowMs`. An action that is long overdue, or whose owner has left the company, is an
 * operator's task, once each; settled, its tasks are closed. Repeatable. @throws DomainError `not_found`
 */
export async function attendAction(unit: PlatformUnit, asked: AskedAction): Promise<ActionView> {
  const { nowMs, policy } = asked;
  const row = await findAction(unit, asked);
  const { state, reminders_sent: remindersSent, due_at: dueAt } = row;
  if (state !== 'open') {
    await closeTasks(unit, row.id);
    return { state, remindersSent, dueAt, reminder: null, lookAgainAtMs: nowMs };
  }
  const taskAtMs = Date.parse(dueAt) + policy.taskAfterMs;
  const hasOwner = (await findOperators(unit)).some(({ personId }) => personId === row.owner_id);
  if (!hasOwner) await raise(unit, row, 'action_without_owner', 'Its owner works here no more: give it to somebody.');
  if (taskAtMs <= nowMs) await raise(unit, row, 'action_overdue', 'See that it is done, or decline it with a reason.');
  const sinceMs = Date.parse(row.reminded_at ?? row.created_at);
  const moments = reminderMoments({ dueAtMs: Date.parse(dueAt), sinceMs, nowMs }, policy);
  const later = taskAtMs > nowMs ? [taskAtMs] : [];
  return {
    ...{ state, remindersSent, dueAt },
    reminder: hasOwner && moments.dueAtMs !== null ? remindersSent + 1 : null,
    lookAgainAtMs: Math.min(moments.nextAtMs, ...later),
  };
}

const raisedBy = (actionId: string, kind: string, ownerId: string) => `action/${actionId}/${kind}/${ownerId}`;

async function raise(unit: PlatformUnit, row: ActionRow, kind: string, remedy: string): Promise<void> {
  const { id, raised } = await raiseOperatorTask(unit, {
    ...{ raisedBy: raisedBy(row.id, kind, row.owner_id), workflowId: null, kind },
    ...{ subjectType: 'post_mortem_action', subjectId: row.id, agencyId: null },
    remedy: `An action of incident ${row.incident_id} waits. ${remedy}`,
    choices: ['done'],
  });
  if (raised) unit.start(tellOperators, { taskId: id });
}

async function closeTasks(unit: PlatformUnit, actionId: string): Promise<void> {
  const open = await unit.sql
    .selectFrom('operator_task')
    .select('id')
    .where('subject_type', '=', 'post_mortem_action')
    .where('subject_id', '=', actionId)
    .where('decided_at', 'is', null)
    .execute();
  for (const { id } of open)
    await decideOperatorTask(unit, { taskId: id, decision: 'done', reason: 'The action has been settled.' });
}
