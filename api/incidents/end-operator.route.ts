import { z } from 'zod';
import { endOperator } from '../../src/incidents/end-operator.ts';
import { reinstateOperator } from '../../src/incidents/reinstate-operator.ts';
import { defineRoute } from '../http/define-route.ts';
import { id, line, noBody } from '../http/schemas.ts';
import { operator } from '../http/serves.ts';

export const endOperatorRoute = defineRoute({
  method: 'delete',
  path: '/v1/operations/people/:personId',
  summary: "End somebody's work for the company",
  description:
    'Their sessions here are void at once, paging passes them over, and what they had in open incidents is vacant: a task asks for somebody else in each role. Turns on call that name them become a task of the operators. Nobody ends their own account, nor the last one. `POST .../reinstatement` is the way back.',
  tags: ['incidents'],
  serves: operator(),
  unit: 'write',
  params: z.strictObject({ personId: id() }),
  query: z.strictObject({ reason: line(500, 3).optional().meta({ description: 'Why; kept with who did it' }) }),
  answers: { 204: { description: 'Ended', schema: noBody } },
  example: async world => ({ params: { personId: (await world.newOperator()).personId } }),
  handler: async ctx => {
    await endOperator(ctx.unit, ctx.params.personId, ctx.query.reason);
    return { status: 204 };
  },
});

export const reinstateOperatorRoute = defineRoute({
  method: 'post',
  path: '/v1/operations/people/:personId/reinstatement',
  summary: 'Take somebody back whose work for the company had ended',
  description:
    'They sign in as before. Their sessions, roles and tasks of then do not come back; schedules that still name them have them on call again. Not by whoever ended it, as long as anybody else works here.',
  tags: ['incidents'],
  serves: operator(),
  unit: 'write',
  params: z.strictObject({ personId: id() }),
  body: z.strictObject({ reason: line(500, 3) }),
  answers: { 204: { description: 'They work here again', schema: noBody } },
  example: async world => ({
    params: { personId: (await world.newFormerOperator()).personId },
    body: { reason: 'the wrong one of two colleagues of that name' },
  }),
  handler: async ctx => {
    await reinstateOperator(ctx.unit, { ...ctx.params, ...ctx.body });
    return { status: 204 };
  },
});
