import { uuid7 } from '../kernel/ids.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { assertSubjects, subjectColumnsOf } from './subject.ts';
import { assertAssignee, type TaskFields, type TaskRow } from './task-fields.ts';

/** Adds something to do. @throws DomainError `unknown_reference` for a subject or an assignee that is not there */
export async function createTask(unit: AgencyUnit, given: TaskFields): Promise<TaskRow> {
  const { subject, title, details, dueOn, assigneeId } = given;
  if (subject) await assertSubjects(unit, [subject], ['/subject/id']);
  await assertAssignee(unit, assigneeId);
  const row = await unit.sql
    .insertInto('task')
    .values({
      id: uuid7(),
      agency_id: unit.actor.agencyId,
      ...subjectColumnsOf(subject),
      title,
      details,
      due_on: dueOn,
      assignee_id: assigneeId,
      created_by: unit.actor.kind === 'staff' ? unit.actor.id : null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  const about = subject ? { about: subject.type, aboutId: subject.id } : {};
  unit.audit({ action: 'task.created', subjectType: 'task', subjectId: row.id, details: about });
  return row;
}
