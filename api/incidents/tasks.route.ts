import { addTask } from '../../src/incidents/add-task.ts';
import { changeTask } from '../../src/incidents/change-task.ts';
import type { IncidentTaskRow } from '../../src/incidents/incident-task-row.ts';
import { settleTask } from '../../src/incidents/settle-task.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { operator } from '../http/serves.ts';
import { presentTask } from './present.ts';
import { incidentParams, newTask, settlement, task, taskChange, taskParams } from './schemas.ts';

const headers = { etag: 'The version of the task, for If-Match' } as const;
const common = { tags: ['incidents'], serves: operator(), unit: 'write' } as const;
const answer = <const Status extends 200 | 201>(status: Status, row: IncidentTaskRow) => ({
  status,
  headers: { etag: etagOf(row.version) },
  body: presentTask(row),
});

export const addTaskRoute = defineRoute({
  ...common,
  method: 'post',
  path: '/v1/operations/incidents/:incidentId/tasks',
  idempotent: 'offered',
  summary: 'Add a task to the present phase of an incident',
  description: 'Its owner is told by mail, once, when it is overdue; without an owner the commander is.',
  params: incidentParams,
  body: newTask,
  answers: { 201: { description: 'Added', schema: task, headers } },
  example: async world => ({
    params: { incidentId: (await world.newIncident()).incidentId },
    body: {
      title: 'Ask the hoster for the logs of last night',
      ownerId: world.operator.personId,
      dueAt: '2026-03-01T06:00:00.000Z',
    },
  }),
  handler: async ctx => answer(201, await addTask(ctx.unit, ctx.params.incidentId, ctx.body)),
});

export const changeTaskRoute = defineRoute({
  ...common,
  method: 'patch',
  path: '/v1/operations/incidents/:incidentId/tasks/:taskId',
  summary: 'Say who does a task of an incident, and by when',
  ifMatch: true,
  params: taskParams,
  body: taskChange,
  answers: { 200: { description: 'Changed', schema: task, headers } },
  example: async world => {
    const { incidentId, taskId, version } = await world.newIncidentTask();
    const body = { ownerId: world.operator.personId, dueAt: null };
    return { params: { incidentId, taskId }, headers: { 'if-match': etagOf(version) }, body };
  },
  handler: async ctx => answer(200, await changeTask(ctx.unit, { ...ctx.params, version: ctx.ifMatch }, ctx.body)),
});

export const settleTaskRoute = defineRoute({
  ...common,
  method: 'post',
  path: '/v1/operations/incidents/:incidentId/tasks/:taskId/settlement',
  summary: 'Settle a task of an incident: done, or dropped',
  description: 'Also an item of a checklist. Once: who comes second gets 409 `already_done`.',
  params: taskParams,
  body: settlement,
  answers: { 200: { description: 'Settled', schema: task, headers } },
  example: async world => {
    const { incidentId, taskId } = await world.newIncidentTask();
    return { params: { incidentId, taskId }, body: { state: 'done', reason: 'the logs lie with the evidence' } };
  },
  handler: async ctx => answer(200, await settleTask(ctx.unit, ctx.params, ctx.body)),
});
