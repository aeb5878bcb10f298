import { settleTask } from '../../src/notes/settle-task.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { presentTask } from './present.ts';
import { etagHeader, task, taskParams, taskState } from './schemas.ts';

export const settleTaskRoute = defineRoute({
  method: 'put',
  path: '/v1/tasks/:taskId/state',
  summary: 'Say that a task is done or dropped, or open it again',
  tags: ['notes'],
  serves: staff({ permission: 'notes.write', module: 'properties' }),
  unit: 'write',
  ifMatch: true,
  params: taskParams,
  body: taskState,
  answers: { 200: { description: 'Changed', schema: task, headers: etagHeader } },
  example: async world => {
    const { id, version } = await world.newErrand();
    return { params: { taskId: id }, headers: { 'if-match': etagOf(version) }, body: { state: 'done' } };
  },
  handler: async ctx => {
    const row = await settleTask(ctx.unit, { id: ctx.params.taskId, version: ctx.ifMatch }, ctx.body.state);
    return { status: 200, headers: { etag: etagOf(row.version) }, body: presentTask(row) };
  },
});
