import { z } from 'zod';
import { endOperator } from '../../src/incidents/end-operator.ts';
import { findOperators } from '../../src/incidents/find-operators.ts';
import { findFormerOperators, readOperator } from '../../src/incidents/read-operator.ts';
import { reinstateOperator } from '../../src/incidents/reinstate-operator.ts';
import { defineRoute } from '../http/define-route.ts';
import { html, id, line, noBody } from '../http/schemas.ts';
import { operator } from '../http/serves.ts';
import { peoplePage, personPage } from './people-pages.ts';

const page = { 200: { description: 'The page', schema: html, contentType: 'text/html' } } as const;
const back = { 303: { description: 'Back to the page', schema: noBody, headers: { location: 'The page' } } } as const;
const headers = { 'cache-control': 'no-store', 'referrer-policy': 'same-origin' };
const params = z.strictObject({ personId: id() });
const pages = { method: 'get', tags: ['pages'], serves: operator(), unit: 'read', answers: page } as const;
const forms = {
  method: 'post',
  tags: ['pages'],
  serves: operator(),
  unit: 'write',
  bodyType: 'form',
  params,
  answers: back,
} as const;
const toPage = (personId: string) =>
  ({ status: 303, headers: { location: `/operations/people/${personId}` } }) as const;

export const showPeople = defineRoute({
  ...pages,
  path: '/operations/people',
  summary: 'Who works for the company, and who has',
  example: async () => ({}),
  handler: async ctx => {
    const [people, former] = [await findOperators(ctx.unit), await findFormerOperators(ctx.unit)];
    return { status: 200, headers, body: peoplePage(people, former).text };
  },
});

export const showPerson = defineRoute({
  ...pages,
  path: '/operations/people/:personId',
  summary: 'What counts on somebody, with forms to end their work and to take them back',
  params,
  example: async world => ({ params: { personId: (await world.newOperator()).personId } }),
  handler: async ctx => {
    const details = await readOperator(ctx.unit, ctx.params.personId);
    const people = await findOperators(ctx.unit);
    const body = personPage({ ...details, people, viewerId: ctx.principal.personId }).text;
    return { status: 200, headers, body };
  },
});

export const endOperatorForm = defineRoute({
  ...forms,
  path: '/operations/people/:personId/end',
  summary: "End somebody's work for the company from its form",
  body: z.strictObject({ reason: line(500, 3), sure: z.literal('yes', { error: 'has to be ticked' }) }),
  example: async world => ({
    params: { personId: (await world.newOperator()).personId },
    body: { reason: 'has left the company', sure: 'yes' },
  }),
  handler: async ctx => {
    await endOperator(ctx.unit, ctx.params.personId, ctx.body.reason);
    return toPage(ctx.params.personId);
  },
});

export const reinstateOperatorForm = defineRoute({
  ...forms,
  path: '/operations/people/:personId/reinstatement',
  summary: 'Take somebody back from its form',
  body: z.strictObject({ reason: line(500, 3) }),
  example: async world => ({
    params: { personId: (await world.newFormerOperator()).personId },
    body: { reason: 'is back from a year abroad' },
  }),
  handler: async ctx => {
    await reinstateOperator(ctx.unit, { ...ctx.params, ...ctx.body });
    return toPage(ctx.params.personId);
  },
});
