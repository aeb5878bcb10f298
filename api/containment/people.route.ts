import { z } from 'zod';
import { findPeople } from '../../src/containment/find-people.ts';
import { defineRoute } from '../http/define-route.ts';
import { html, id, line } from '../http/schemas.ts';
import { operator } from '../http/serves.ts';
import type { World } from '../http/world.ts';
import { peoplePage } from './people-page.ts';
import { containmentParams } from './schemas.ts';

const search = z.strictObject({
  part: line(100, 3).meta({ description: 'Of a name or an e-mail address', example: 'grace@quayside' }),
});
const found = z
  .object({
    personId: id(),
    email: z.string(),
    name: z.string().nullable(),
    state: z.string(),
    isOperator: z.boolean(),
    places: z.array(
      z.object({
        ...{ membershipId: id(), agencyId: id(), agencyName: z.string(), kind: z.string() },
        roles: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'FoundPerson' });
const example = async (world: World) => ({
  params: { incidentId: (await world.newIncident({ commanderId: world.operator.personId })).incidentId },
  body: { part: world.members.admin.email },
});

export const findPeopleRoute = defineRoute({
  method: 'post',
  path: '/v1/operations/incidents/:incidentId/people-searches',
  summary: 'Find a person to contain, by a part of their name or e-mail address',
  description:
    'Across agencies, the first 20 by address. For whoever commands the incident, while it is open. Each agency finds in its audit log that somebody of theirs was shown.',
  tags: ['containment'],
  serves: operator(),
  unit: 'write',
  params: containmentParams,
  body: search,
  answers: { 200: { description: 'Who was found', schema: z.object({ data: z.array(found) }) } },
  example,
  handler: async ({ unit, params, body }) => ({
    status: 200,
    headers: { 'cache-control': 'no-store' },
    body: { data: await findPeople(unit, { ...params, ...body }) },
  }),
});

export const findPeopleForm = defineRoute({
  method: 'post',
  path: '/operations/incidents/:incidentId/people-searches',
  summary: 'Find a person to contain, from the form of an incident',
  tags: ['pages'],
  serves: operator(),
  unit: 'write',
  bodyType: 'form',
  params: containmentParams,
  body: search,
  answers: { 200: { description: 'The page', schema: html, contentType: 'text/html' } },
  example,
  handler: async ({ unit, params, body }) => {
    const people = await findPeople(unit, { ...params, ...body });
    const headers = { 'cache-control': 'no-store', 'referrer-policy': 'same-origin' };
    return { status: 200, headers, body: peoplePage(params.incidentId, body.part, people).text };
  },
});
