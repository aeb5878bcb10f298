import { decideTask } from '../../src/operations/decide-task.ts';
import { defineRoute } from '../http/define-route.ts';
import { operator } from '../http/serves.ts';
import { presentTask } from './present.ts';
import { decision, task, taskParams } from './schemas.ts';

export const decideTaskRoute = defineRoute({
  method: 'post',
  path: '/v1/operations/tasks/:taskId/decision',
  summary: 'Decide an open task; the run that waits goes on by itself',
  description: 'Works while Temporal is down: the run is woken once it is back. A task is decided once.',
  tags: ['operations'],
  serves: operator(),
  unit: 'write',
  params: taskParams,
  body: decision,
  answers: { 200: { description: 'The decided task', schema: task } },
  example: async world => ({
    params: { taskId: (await world.newTask()).taskId },
    body: { decision: 'retry', reason: 'the price is mapped now' },
  }),
  handler: async ctx => ({
    status: 200,
    body: presentTask(await decideTask(ctx.unit, { taskId: ctx.params.taskId, ...ctx.body })),
  }),
});
