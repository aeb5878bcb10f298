import { changeTask } from '../../src/notes/change-task.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { presentTask } from './present.ts';
import { etagHeader, task, taskChange, taskParams } from './schemas.ts';

export const changeTaskRoute = defineRoute({
  method: 'patch',
  path: '/v1/tasks/:taskId',
  summary: 'Change a task',
  description: 'A merge: fields that are absent stay, `null` clears. A closed task is opened again first.',
  tags: ['notes'],
  serves: staff({ permission: 'notes.write', module: 'properties' }),
  unit: 'write',
  ifMatch: true,
  params: taskParams,
  body: taskChange,
  answers: { 200: { description: 'Changed', schema: task, headers: etagHeader } },
  example: async world => {
    const { id, version } = await world.newErrand();
    return { params: { taskId: id }, headers: { 'if-match': etagOf(version) }, body: { dueOn: '2026-03-01' } };
  },
  handler: async ctx => {
    const row = await changeTask(ctx.unit, { id: ctx.params.taskId, version: ctx.ifMatch }, ctx.body);
    return { status: 200, headers: { etag: etagOf(row.version) }, body: presentTask(row) };
  },
});
