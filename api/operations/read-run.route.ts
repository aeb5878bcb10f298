import { readRun } from '../../src/operations/read-run.ts';
import { defineRoute } from '../http/define-route.ts';
import { operator } from '../http/serves.ts';
import { presentRun, presentTask } from './present.ts';
import { runDetails, runParams } from './schemas.ts';

export const readRunRoute = defineRoute({
  method: 'get',
  path: '/v1/operations/runs/:runId',
  summary: 'Read one run, with the tasks it has raised and its address in the Temporal UI',
  tags: ['operations'],
  serves: operator(),
  unit: 'read',
  params: runParams,
  answers: { 200: { description: 'The run', schema: runDetails } },
  example: async world => ({ params: { runId: (await world.newRun()).runId } }),
  handler: async ctx => {
    const { run, tasks } = await readRun(ctx.unit, ctx.params.runId);
    return { status: 200, body: { run: presentRun(run, ctx.deps.settings), tasks: tasks.map(presentTask) } };
  },
});
