import { z } from 'zod';
import { findOperators } from '../../src/incidents/find-operators.ts';
import { listIncidents } from '../../src/incidents/list-incidents.ts';
import { phases, severities } from '../../src/incidents/words.ts';
import { defineRoute } from '../http/define-route.ts';
import { listOf, listQuery, pageOfQuery, presentList, wordList } from '../http/list.ts';
import { operator } from '../http/serves.ts';
import { presentIncident } from './present.ts';
import { incident, operatorPerson } from './schemas.ts';

const yesNo = (description: string) =>
  z
    .enum(['true', 'false'])
    .transform(text => text === 'true')
    .optional()
    .meta({ description });

export const listIncidentsRoute = defineRoute({
  method: 'get',
  path: '/v1/operations/incidents',
  summary: 'List incidents',
  tags: ['incidents'],
  serves: operator(),
  unit: 'read',
  query: z.strictObject({
    ...listQuery(['-createdAt']),
    phase: wordList(phases),
    severity: wordList(severities),
    exercise: yesNo('Exercises only, or none of them'),
    open: yesNo('Those that are not closed, or those that are'),
  }),
  answers: { 200: { description: 'A page', schema: listOf(incident) } },
  example: async () => ({ query: { limit: '5', phase: 'triage,contain', exercise: 'false', open: 'true' } }),
  handler: async ctx => {
    const listed = await listIncidents(ctx.unit, ctx.query, pageOfQuery('incidents', ctx.query));
    const present = (row: (typeof listed.rows)[number]) => presentIncident(row, ctx.deps.settings);
    return { status: 200, body: presentList('incidents', ctx.query, listed, present) };
  },
});

export const listOperatorsRoute = defineRoute({
  method: 'get',
  path: '/v1/operations/people',
  summary: 'List who works for the company now',
  description: 'Whoever may command an incident, be paged, or be asked to read a post-mortem.',
  tags: ['incidents'],
  serves: operator(),
  unit: 'read',
  answers: { 200: { description: 'All of them, by e-mail', schema: z.object({ data: z.array(operatorPerson) }) } },
  example: async () => ({}),
  handler: async ctx => ({ status: 200, body: { data: await findOperators(ctx.unit) } }),
});
