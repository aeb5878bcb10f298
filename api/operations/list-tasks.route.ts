import { z } from 'zod';
import { listTasks, taskLists } from '../../src/operations/list-tasks.ts';
import { defineRoute } from '../http/define-route.ts';
import { decodeCursor, encodeCursor, pageOf, pageQuery } from '../http/page.ts';
import { operator } from '../http/serves.ts';
import { presentTask } from './present.ts';
import { task } from './schemas.ts';

export const listTasksRoute = defineRoute({
  method: 'get',
  path: '/v1/operations/tasks',
  summary: 'List operator tasks, newest first; the open ones unless asked otherwise',
  tags: ['operations'],
  serves: operator(),
  unit: 'read',
  query: z.strictObject({ ...pageQuery, show: z.enum(taskLists).default('open') }),
  answers: { 200: { description: 'A page', schema: pageOf(task) } },
  example: async () => ({ query: { limit: '5', show: 'all' } }),
  handler: async ctx => {
    const { cursor, ...query } = ctx.query;
    const list = `tasks-${query.show}`;
    const { rows, next } = await listTasks(ctx.unit, { ...query, after: decodeCursor(list, cursor) });
    return { status: 200, body: { data: rows.map(presentTask), nextCursor: encodeCursor(list, next) } };
  },
});
