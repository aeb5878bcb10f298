import { fetchPage, type Listed, type ListPage, type SortKeys } from '../kernel/list.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { Subject } from './subject.ts';
import type { taskStates } from './task.entity.ts';
import type { TaskRow } from './task-fields.ts';

export type TaskSort = 'dueOn' | 'createdAt' | 'updatedAt';
/** Tasks without a day come last. */
const sorts: SortKeys<TaskSort> = {
  dueOn: { by: `coalesce(task.due_on, 'infinity'::date)`, type: 'date' },
  createdAt: { by: 'task.created_at', type: 'timestamptz' },
  updatedAt: { by: 'task.updated_at', type: 'timestamptz' },
};
export type TaskFilter = {
  subject: Subject | null;
  state?: (typeof taskStates)[number] | undefined;
  /** A membership, or nobody. */
  assigneeId?: string | 'nobody' | undefined;
  /** Due on an earlier day than this. */
  dueBefore?: string | undefined;
  updatedSince?: string | undefined;
};

/** A page of the tasks that this actor may see. */
export async function listTasks(
  unit: AgencyUnit,
  filter: TaskFilter,
  page: ListPage<TaskSort>,
): Promise<Listed<TaskRow>> {
  return fetchPage(filterTasks(unit, filter).selectAll('task'), { relation: 'task', sorts }, page);
}

/** The tasks of a filter, with nothing selected yet. */
export function filterTasks(unit: AgencyUnit, { subject, state, assigneeId, dueBefore, updatedSince }: TaskFilter) {
  let query = unit.sql.selectFrom('task');
  if (subject) query = query.where(`task.${subject.type}_id`, '=', subject.id);
  if (state) query = query.where('state', '=', state);
  if (assigneeId === 'nobody') query = query.where('assignee_id', 'is', null);
  else if (assigneeId) query = query.where('assignee_id', '=', assigneeId);
  if (dueBefore) query = query.where('due_on', '<', dueBefore);
  if (updatedSince) query = query.where('task.updated_at', '>=', updatedSince);
  return query;
}
