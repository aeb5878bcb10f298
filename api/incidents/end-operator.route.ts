import { z } from 'zod';
import { endOperator } from '../../src/incidents/end-operator.ts';
import { defineRoute } from '../http/define-route.ts';
import { id, noBody } from '../http/schemas.ts';
import { operator } from '../http/serves.ts';

export const endOperatorRoute = defineRoute({
  method: 'delete',
  path: '/v1/operations/people/:personId',
  summary: "End somebody's work for the company",
  description:
    'Their sessions here are void at once, paging passes them over, and what they had in open incidents is vacant: a task asks for somebody else in each role. Turns on call that name them become a task of the operators. Nobody ends their own account, nor the last one.',
  tags: ['incidents'],
  serves: operator(),
  unit: 'write',
  params: z.strictObject({ personId: id() }),
  answers: { 204: { description: 'Ended', schema: noBody } },
  example: async world => ({ params: { personId: (await world.newOperator()).personId } }),
  handler: async ctx => {
    await endOperator(ctx.unit, ctx.params.personId);
    return { status: 204 };
  },
});
