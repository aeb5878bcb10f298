import { listClocks } from '../../src/notices/list-clocks.ts';
import { settleIncidentClock } from '../../src/notices/settle-incident-clock.ts';
import { defineRoute } from '../http/define-route.ts';
import { operator } from '../http/serves.ts';
import { presentClock } from './present.ts';
import { clock, clockParams, clocks, incidentParams, settlement } from './schemas.ts';

const common = { tags: ['incidents'], serves: operator() } as const;

export const listClocksRoute = defineRoute({
  ...common,
  method: 'get',
  path: '/v1/operations/incidents/:incidentId/clocks',
  summary: 'The clocks of an incident: ours, and those that the law runs for its agencies',
  unit: 'read',
  params: incidentParams,
  answers: { 200: { description: 'All of them, the one that ends first leading', schema: clocks } },
  example: async world => ({ params: { incidentId: (await world.newNotice()).incidentId } }),
  handler: async ctx => {
    const rows = await listClocks(ctx.unit, ctx.params.incidentId);
    return { status: 200, body: { data: rows.map(presentClock) } };
  },
});

export const settleClockRoute = defineRoute({
  ...common,
  method: 'post',
  path: '/v1/operations/incidents/:incidentId/clocks/:clockId/settlement',
  summary: "Settle an agency's clock: its duty was done, or a section of the law excepts it",
  description:
    'One of a direction (`ndb_direction`) is `met` once it was complied with, `excepted` also where the Commissioner has withdrawn it or a review has set it aside, and `cancelled` where it was recorded by mistake.',
  unit: 'write',
  params: clockParams,
  body: settlement,
  answers: { 200: { description: 'The clock', schema: clock } },
  example: async world => {
    const { incidentId, clockId } = await world.newNotice({ state: 'sent' });
    return { params: { incidentId, clockId }, body: { as: 'met', reason: 'the agency has told its authority' } };
  },
  handler: async ctx => ({
    status: 200,
    body: presentClock(await settleIncidentClock(ctx.unit, { ...ctx.params, ...ctx.body })),
  }),
});
