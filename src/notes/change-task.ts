import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { Target } from './assert-current.ts';
import { lockTask } from './lock-task.ts';
import { assertSubjects, subjectColumnsOf } from './subject.ts';
import { assertAssignee, type TaskFields, type TaskRow } from './task-fields.ts';

type Given<T> = { [Key in keyof T]?: T[Key] | undefined };

/**
 * Merges a change into an open task of that version.
 * @throws DomainError `not_found`, `version_stale`, `conflict` for a closed one, `unknown_reference`
 */
export async function changeTask(unit: AgencyUnit, target: Target, change: Given<TaskFields>): Promise<TaskRow> {
  const before = await lockTask(unit, target);
  if (before.state !== 'open') throw new DomainError('conflict', 'this task is closed: open it again first');
  const { title, details, dueOn, assigneeId, subject } = change;
  if (subject) await assertSubjects(unit, [subject], ['/subject/id']);
  if (assigneeId !== before.assignee_id) await assertAssignee(unit, assigneeId);
  const columns = Object.entries({ title, details, due_on: dueOn, assignee_id: assigneeId });
  const row = await unit.sql
    .updateTable('task')
    .set({
      ...Object.fromEntries(columns.filter(([, value]) => value !== undefined)),
      ...(subject === undefined ? {} : subjectColumnsOf(subject)),
      version: sql<number>`version + 1`,
      updated_at: sql<string>`now()`,
    })
    .where('id', '=', before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const fields = Object.keys(change).sort().join(' ');
  unit.audit({ action: 'task.changed', subjectType: 'task', subjectId: row.id, details: { fields } });
  return row;
}
