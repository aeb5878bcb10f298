import { z } from 'zod';
import { usualLastResort } from '../../src/paging/levels-in-force.ts';
import { listPolicies, putPolicyInForce } from '../../src/paging/put-policy-in-force.ts';
import { defineRoute } from '../http/define-route.ts';
import { operator } from '../http/serves.ts';
import { presentPolicy } from './present.ts';
import { newPolicy, policy } from './schemas.ts';

const common = { tags: ['on call'], serves: operator(), path: '/v1/operations/on-call/escalation-policies' } as const;

export const listPoliciesRoute = defineRoute({
  ...common,
  method: 'get',
  summary: 'List escalation policies, the newest first',
  description:
    'One is in force. Until there is one, everybody of the company is paged, every five minutes for an hour.',
  unit: 'read',
  answers: { 200: { description: 'The last hundred', schema: z.object({ data: z.array(policy) }) } },
  example: async () => ({}),
  handler: async ctx => ({ status: 200, body: { data: (await listPolicies(ctx.unit)).map(presentPolicy) } }),
});

export const putPolicyInForceRoute = defineRoute({
  ...common,
  method: 'post',
  summary: 'Put an escalation policy in force',
  description:
    'Whom, how, repeated after, and when the next level is asked too. Rounds of paging that have begun go on by the policy that they began with; the one before stays in the list.',
  unit: 'write',
  body: newPolicy,
  answers: { 201: { description: 'In force', schema: policy } },
  example: async world => {
    const { scheduleId } = await world.newSchedule();
    const usual = { channels: ['mail', 'webhook'], repeatAfterMs: 300_000, times: 3, nextAfterMs: 900_000 };
    return {
      body: {
        name: 'Weekdays and weekends alike',
        levels: [
          { ...usual, targets: [{ kind: 'schedule', scheduleId }] },
          { ...usual, targets: [{ kind: 'everybody' }] },
        ],
      },
    };
  },
  handler: async ctx => {
    const { lastResort = usualLastResort, ...terms } = ctx.body;
    return { status: 201, body: presentPolicy(await putPolicyInForce(ctx.unit, { ...terms, lastResort })) };
  },
});
