import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id, instant } from './entity.ts';

export const taskDecisions = ['retry', 'give_up', 'done'] as const;
export type TaskDecision = (typeof taskDecisions)[number];

/** What "tell an operator" means: listed, mailed, and closed by somebody who decided. */
export const OperatorTaskSchema = defineEntity({
  name: 'OperatorTask',
  tableName: 'operator_task',
  properties: {
    id: id(),
    /** Run and step that raised it; raised once however often the step repeats. */
    workflowId: p.text().nullable(),
    raisedBy: p.text(),
    kind: p.text(),
    subjectType: p.text(),
    subjectId: p.text(),
    forAgency: p.uuid().nullable(),
    remedy: p.text(),
    /** Which decisions make sense. */
    choices: p.array().$type<string[]>(),
    raisedAt: createdAt(),
    dueAt: instant().nullable(),
    decision: p.enum(taskDecisions).nullable(),
    decidedBy: p.uuid().nullable(),
    decidedAt: instant().nullable(),
    reason: p.text().nullable(),
  },
  uniques: [{ name: 'operator_task_raised_key', properties: ['raisedBy'] }],
  indexes: [{ name: 'operator_task_open_idx', properties: ['decidedAt', 'raisedAt'] }],
});
