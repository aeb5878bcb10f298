import { z } from 'zod';
import { taskDecisions } from '../../src/kernel/operator-task.entity.ts';
import { decideTask } from '../../src/operations/decide-task.ts';
import { listAgencies } from '../../src/operations/list-agencies.ts';
import { listRuns } from '../../src/operations/list-runs.ts';
import { listTasks } from '../../src/operations/list-tasks.ts';
import { readRun } from '../../src/operations/read-run.ts';
import { defineRoute } from '../http/define-route.ts';
import { decodeCursor, encodeCursor } from '../http/page.ts';
import { html, line, noBody } from '../http/schemas.ts';
import { operator } from '../http/serves.ts';
import { agenciesPage, runPage, runsPage, tasksPage } from './pages.ts';
import { presentAgency, presentRun, presentTask } from './present.ts';
import { runParams, taskParams } from './schemas.ts';

const page = { 200: { description: 'The page', schema: html, contentType: 'text/html' } } as const;
const headers = { 'cache-control': 'no-store' };
const query = z.strictObject({ cursor: z.string().max(200).optional() });
const limit = 50;
const common = { method: 'get', tags: ['pages'], serves: operator(), unit: 'read', answers: page } as const;

export const showTasks = defineRoute({
  ...common,
  path: '/operations',
  summary: 'Open operator tasks, with a form to decide each',
  query,
  example: async () => ({}),
  handler: async ctx => {
    const after = decodeCursor('tasks-open', ctx.query.cursor);
    const { rows, next } = await listTasks(ctx.unit, { show: 'open', limit, after });
    const body = tasksPage(rows.map(presentTask), encodeCursor('tasks-open', next)).text;
    return { status: 200, headers, body };
  },
});

export const decideTaskForm = defineRoute({
  method: 'post',
  path: '/operations/tasks/:taskId/decision',
  summary: 'Decide an operator task from its form',
  tags: ['pages'],
  serves: operator(),
  unit: 'write',
  bodyType: 'form',
  params: taskParams,
  body: z.strictObject({ decision: z.enum(taskDecisions), reason: line(500, 3) }),
  answers: { 303: { description: 'Back to the open tasks', schema: noBody, headers: { location: 'The page' } } },
  example: async world => ({
    params: { taskId: (await world.newTask()).taskId },
    body: { decision: 'give_up', reason: 'the agency has withdrawn' },
  }),
  handler: async ctx => {
    await decideTask(ctx.unit, { taskId: ctx.params.taskId, ...ctx.body });
    return { status: 303, headers: { location: '/operations' } };
  },
});

export const showRuns = defineRoute({
  ...common,
  path: '/operations/runs',
  summary: 'Runs of all agencies and of the platform',
  query,
  example: async () => ({}),
  handler: async ctx => {
    const after = decodeCursor('runs', ctx.query.cursor);
    const { rows, next } = await listRuns(ctx.unit, { limit, after });
    const runs = rows.map(row => presentRun(row, ctx.deps.settings));
    return { status: 200, headers, body: runsPage(runs, encodeCursor('runs', next)).text };
  },
});

export const showRun = defineRoute({
  ...common,
  path: '/operations/runs/:runId',
  summary: 'One run and its tasks',
  params: runParams,
  example: async world => ({ params: { runId: (await world.newRun()).runId } }),
  handler: async ctx => {
    const { run, tasks } = await readRun(ctx.unit, ctx.params.runId);
    return { status: 200, headers, body: runPage(presentRun(run, ctx.deps.settings), tasks.map(presentTask)).text };
  },
});

export const showAgencies = defineRoute({
  ...common,
  path: '/operations/agencies',
  summary: 'Agencies: name, country, region and state',
  query,
  example: async () => ({}),
  handler: async ctx => {
    const after = decodeCursor('agencies', ctx.query.cursor);
    const { rows, next } = await listAgencies(ctx.unit, { limit, after });
    const body = agenciesPage(rows.map(presentAgency), encodeCursor('agencies', next)).text;
    return { status: 200, headers, body };
  },
});
