import { readTask } from '../../src/notes/read-task.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { presentTask } from './present.ts';
import { etagHeader, task, taskParams } from './schemas.ts';

export const readTaskRoute = defineRoute({
  method: 'get',
  path: '/v1/tasks/:taskId',
  summary: 'Read a task',
  tags: ['notes'],
  serves: staff({ permission: 'notes.read', module: 'properties' }),
  unit: 'read',
  params: taskParams,
  answers: { 200: { description: 'As it is', schema: task, headers: etagHeader } },
  example: async world => ({ params: { taskId: (await world.newErrand()).id } }),
  handler: async ctx => {
    const row = await readTask(ctx.unit, ctx.params.taskId);
    return { status: 200, headers: { etag: etagOf(row.version) }, body: presentTask(row) };
  },
});
