import { DomainError } from './errors.ts';
import { uuid7 } from './ids.ts';
import type { TaskDecision } from './operator-task.entity.ts';
import type { PlatformUnit } from './unit.ts';

export type NewTask = {
  /** Unique, for ever: a repeat returns the task that is there. */
  raisedBy: string;
  /** The run that waits for the decision; null where none does. */
  workflowId: string | null;
  /** Closed word. */
  kind: string;
  subjectType: string;
  subjectId: string;
  agencyId: string | null;
  /** What to do about it, in words; no personal data. */
  remedy: string;
  choices: readonly TaskDecision[];
  dueAt?: string;
};

/** Raises an operator task, once for each `raisedBy`. Returns its id and whether it is new. */
export async function raiseOperatorTask(unit: PlatformUnit, task: NewTask): Promise<{ id: string; raised: boolean }> {
  const { raisedBy, workflowId, kind, subjectType, subjectId, agencyId, remedy, choices, dueAt } = task;
  const row = await unit.sql
    .insertInto('operator_task')
    .values({
      id: uuid7(),
      raised_by: raisedBy,
      workflow_id: workflowId,
      kind,
      subject_type: subjectType,
      subject_id: subjectId,
      for_agency: agencyId,
      remedy,
      choices: [...choices],
      due_at: dueAt ?? null,
    })
    .onConflict(conflict => conflict.column('raised_by').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!row) return { id: await idOf(unit, raisedBy), raised: false };
  const event = { action: 'operator_task.raised', subjectType: 'operator_task', subjectId: row.id, details: { kind } };
  unit.audit(agencyId ? { ...event, agencyId } : event);
  return { id: row.id, raised: true };
}

const idOf = async (unit: PlatformUnit, raisedBy: string): Promise<string> =>
  (await unit.sql.selectFrom('operator_task').select('id').where('raised_by', '=', raisedBy).executeTakeFirstOrThrow())
    .id;

export type Decision = {
  taskId: string;
  decision: TaskDecision;
  reason: string;
  /** Where it was said, if not in Reeve: who said it is not known there. */
  via?: 'temporal-ui';
};

/**
 * Decides an open task and wakes the run that waits. The same decision again changes nothing.
 * @throws DomainError `not_found`, `conflict` when it is not one of the choices, `already_done` when decided otherwise
 */
export async function decideOperatorTask(unit: PlatformUnit, decision: Decision): Promise<void> {
  const task = await unit.sql
    .selectFrom('operator_task')
    .select(['id', 'workflow_id', 'choices', 'decision', 'subject_type', 'subject_id', 'for_agency'])
    .where('id', '=', decision.taskId)
    .forUpdate()
    .executeTakeFirst();
  if (!task) throw new DomainError('not_found', 'no such operator task');
  if (task.decision === decision.decision) return;
  if (task.decision) throw new DomainError('already_done', `this task has been decided: ${task.decision}`);
  if (!task.choices.includes(decision.decision))
    throw new DomainError('conflict', `${decision.decision} is not a choice of this task: ${task.choices.join(', ')}`);
  await record(unit, decision, task.for_agency);
  if (task.subject_type === 'outbox') await release(unit, task.subject_id, decision.decision);
  if (task.workflow_id) unit.wakeRun(task.workflow_id);
}

async function record(unit: PlatformUnit, { taskId, decision, reason, via }: Decision, agencyId: string | null) {
  const decided_by = unit.actor.kind === 'operator' ? unit.actor.id : null;
  await unit.sql
    .updateTable('operator_task')
    .set({ decision, decided_by, decided_at: new Date().toISOString(), reason: via ? `${via}: ${reason}` : reason })
    .where('id', '=', taskId)
    .execute();
  const details = { decision, ...(via ? { via } : {}) };
  const event = { action: 'operator_task.decided', subjectType: 'operator_task', subjectId: taskId, details };
  unit.audit(agencyId ? { ...event, agencyId } : event);
}

/** A dead message blocks its workflow id until somebody says: once more, or never. */
async function release(unit: PlatformUnit, messageId: string, decision: TaskDecision): Promise<void> {
  if (decision === 'give_up') await unit.sql.deleteFrom('outbox').where('id', '=', messageId).execute();
  else
    await unit.sql
      .updateTable('outbox')
      .set({ state: 'pending', attempts: 0, leased_until: null, failure: null })
      .where('id', '=', messageId)
      .where('state', '=', 'dead')
      .execute();
}

/** Operator tasks, newest first: the open ones, or all. `before` is the id of the last one of the page before. */
export async function listOperatorTasks(unit: PlatformUnit, page: { open: boolean; before?: string; limit: number }) {
  let query = unit.sql.selectFrom('operator_task').selectAll().orderBy('id', 'desc').limit(page.limit);
  if (page.open) query = query.where('decided_at', 'is', null);
  if (page.before) query = query.where('id', '<', page.before);
  return query.execute();
}
