import { defineEntity, p } from '@mikro-orm/core';
import { Membership } from '../access/membership.entity.ts';
import { agencyKey, agencyRow } from '../agencies/agency-row.ts';
import { instant } from '../kernel/entity.ts';
import { keyIndex, pageIndexes } from '../kernel/list-indexes.ts';
import { subjectCheck, subjectColumns, subjectIndexes, subjectPolicies } from './subject.entity.ts';

export const taskStates = ['open', 'done', 'dropped'] as const;

/** Something that staff have to do, about something or by itself. */
export const TaskSchema = defineEntity({
  name: 'Task',
  tableName: 'task',
  properties: {
    ...agencyRow,
    ...subjectColumns,
    title: p.text(),
    details: p.text().nullable(),
    state: p.enum(taskStates).default('open'),
    /** A day of the agency. */
    dueOn: p.date().nullable(),
    assignee: () => p.manyToOne(Membership).ref().nullable().deleteRule('no action'),
    createdBy: p.uuid().nullable(),
    closedAt: instant().nullable(),
    closedBy: p.uuid().nullable(),
    updatedAt: instant().defaultRaw('now()'),
  },
  uniques: [agencyKey('task')],
  indexes: [
    ...pageIndexes('task'),
    ...subjectIndexes('task'),
    keyIndex('task', 'assignee_id'),
    { name: 'task_due_idx', expression: 'create index "task_due_idx" on "task" ("agency_id", "state", "due_on")' },
  ],
  checks: [
    subjectCheck('task', '<= 1'),
    { name: 'task_closed_check', expression: `(state = 'open') = (closed_at is null)` },
  ],
  rowLevelSecurity: 'force',
  policies: subjectPolicies('task'),
});
