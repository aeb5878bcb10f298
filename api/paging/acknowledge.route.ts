import { acknowledgeIncident } from '../../src/paging/acknowledge-incident.ts';
import { askToPage } from '../../src/paging/ask-to-page.ts';
import { listRounds } from '../../src/paging/list-rounds.ts';
import { defineRoute } from '../http/define-route.ts';
import { noBody } from '../http/schemas.ts';
import { operator } from '../http/serves.ts';
import { presentRound } from './present.ts';
import { acknowledged, incidentParams, rounds } from './schemas.ts';

const common = { tags: ['on call'], serves: operator(), params: incidentParams } as const;
const example = async (world: { newIncident(): Promise<{ incidentId: string }> }) => ({
  params: { incidentId: (await world.newIncident()).incidentId },
});

export const acknowledgeIncidentRoute = defineRoute({
  ...common,
  method: 'post',
  path: '/v1/operations/incidents/:incidentId/acknowledgement',
  summary: 'Say that one has an incident: paging ends',
  description: 'A repeat changes nothing, and says who has it. Works while Temporal is down.',
  unit: 'write',
  answers: { 200: { description: 'Who has it', schema: acknowledged } },
  example,
  handler: async ctx => {
    const { personId } = ctx.principal;
    return { status: 200, body: await acknowledgeIncident(ctx.unit, { ...ctx.params, personId, via: 'api' }) };
  },
});

export const acknowledgeIncidentForm = defineRoute({
  ...common,
  method: 'post',
  path: '/operations/incidents/:incidentId/acknowledgement',
  summary: 'Say from its page that one has an incident',
  tags: ['pages'],
  unit: 'write',
  bodyType: 'form',
  answers: { 303: { description: 'Back to the incident', schema: noBody, headers: { location: 'The page' } } },
  example,
  handler: async ctx => {
    const { incidentId } = ctx.params;
    await acknowledgeIncident(ctx.unit, { incidentId, personId: ctx.principal.personId, via: 'page' });
    return { status: 303, headers: { location: `/operations/incidents/${incidentId}` } };
  },
});

export const pageAgainRoute = defineRoute({
  ...common,
  method: 'post',
  path: '/v1/operations/incidents/:incidentId/paging',
  idempotent: 'offered',
  summary: 'Page whoever is on call about an open incident again',
  description: 'Begins another round by the policy in force; while one is open, it goes on instead.',
  unit: 'write',
  answers: { 202: { description: 'Under way', schema: noBody } },
  example,
  handler: async ctx => {
    await askToPage(ctx.unit, ctx.params.incidentId);
    return { status: 202 };
  },
});

export const listRoundsRoute = defineRoute({
  ...common,
  method: 'get',
  path: '/v1/operations/incidents/:incidentId/paging',
  summary: 'List the rounds of paging about an incident, with each page and what became of it',
  unit: 'read',
  answers: { 200: { description: 'The newest round first', schema: rounds } },
  example,
  handler: async ctx => ({
    status: 200,
    body: { data: (await listRounds(ctx.unit, ctx.params.incidentId)).map(presentRound) },
  }),
});
