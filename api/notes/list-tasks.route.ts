import { z } from 'zod';
import { listTasks } from '../../src/notes/list-tasks.ts';
import { taskStates } from '../../src/notes/task.entity.ts';
import { defineRoute } from '../http/define-route.ts';
import { listOf, listQuery, pageOfQuery, presentList } from '../http/list.ts';
import { day, id, moment } from '../http/schemas.ts';
import { staff } from '../http/serves.ts';
import { presentTask } from './present.ts';
import { subjectOfQuery, subjectQuery, task, wholeSubject } from './schemas.ts';

/** What tasks are listed and exported by. */
export const taskFilters = {
  ...subjectQuery,
  state: z.enum(taskStates).optional(),
  assigneeId: z.union([id(), z.literal('nobody')]).optional(),
  dueBefore: day().optional().meta({ description: 'Due on an earlier day' }),
  updatedSince: moment().optional(),
};

export const listTasksRoute = defineRoute({
  method: 'get',
  path: '/v1/tasks',
  summary: 'List tasks',
  description: 'Those without a day come last when sorted by `dueOn`.',
  tags: ['notes'],
  serves: staff({ permission: 'notes.read', module: 'properties' }),
  unit: 'read',
  query: z
    .strictObject({
      ...listQuery(['dueOn', 'createdAt', 'updatedAt']),
      ...taskFilters,
    })
    .refine(...wholeSubject),
  answers: { 200: { description: 'A page', schema: listOf(task) } },
  example: async () => ({ query: { limit: '5' } }),
  handler: async ctx => {
    const subject = subjectOfQuery(ctx.query);
    const listed = await listTasks(ctx.unit, { ...ctx.query, subject }, pageOfQuery('tasks', ctx.query));
    return { status: 200, body: presentList('tasks', ctx.query, listed, presentTask) };
  },
});
