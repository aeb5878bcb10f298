import { z } from 'zod';
import { addAffectedAgency } from '../../src/notices/add-affected-agency.ts';
import { listAffectedAgencies } from '../../src/notices/list-affected-agencies.ts';
import { proposeAffectedAgencies } from '../../src/notices/propose-affected-agencies.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { id, instant, wholeNumber } from '../http/schemas.ts';
import { operator } from '../http/serves.ts';
import { presentAffected } from './present.ts';
import { affected, affectedSearch, etagHeader, incidentParams, newAffected } from './schemas.ts';

const path = '/v1/operations/incidents/:incidentId/affected-agencies';
const common = { tags: ['affected agencies'], serves: operator(), params: incidentParams } as const;

export const listAffectedRoute = defineRoute({
  ...common,
  method: 'get',
  path,
  summary: 'The agencies that an incident touched, or may have',
  unit: 'read',
  query: z.strictObject({
    limit: wholeNumber(1, 100).default(20),
    after: id().optional().meta({ description: '`next` of the page before' }),
  }),
  answers: { 200: { description: 'A page', schema: z.object({ data: z.array(affected), next: id().nullable() }) } },
  example: async world => ({ params: { incidentId: (await world.newAffected()).incidentId } }),
  handler: async ({ unit, params, query }) => {
    const { rows, next } = await listAffectedAgencies(unit, { ...params, limit: query.limit, after: query.after });
    return { status: 200, body: { data: rows.map(presentAffected), next } };
  },
});

export const addAffectedRoute = defineRoute({
  ...common,
  method: 'post',
  path,
  summary: 'Propose an agency by hand',
  unit: 'write',
  body: newAffected,
  answers: { 201: { description: 'Proposed', schema: affected, headers: etagHeader } },
  example: async world => ({
    params: { incidentId: (await world.newIncident()).incidentId },
    body: { agencyId: world.agencyId, reason: 'it has reported the incident', dataCategories: ['documents'] },
  }),
  handler: async ({ unit, params, body }) => {
    const row = await addAffectedAgency(unit, { ...params, ...body });
    return { status: 201, headers: { etag: etagOf(row.version) }, body: presentAffected(row) };
  },
});

export const proposeAffectedRoute = defineRoute({
  ...common,
  method: 'post',
  path: `${path}/proposals`,
  idempotent: 'offered',
  summary: 'Find the agencies that were touched, in the audit log',
  description:
    'What was touched, by whom, between when; each agency found is proposed with its counts and the kinds of data. Events hold no network addresses: for "from where" give the request ids that the edge logged for an address, or a session. Reading a page leaves no event, so an agency that is not found may still be affected. When `complete` is false the time of one request was up: ask again from `searchedUntil`.',
  unit: 'write',
  body: affectedSearch,
  answers: {
    200: {
      description: 'What was found, proposed',
      schema: z.object({ data: z.array(affected), searchedUntil: instant(), complete: z.boolean() }),
    },
  },
  example: async world => {
    await world.newProperty();
    const [from, until] = [Date.now() - 3_600_000, Date.now() + 60_000].map(ms => new Date(ms).toISOString());
    const { incidentId } = await world.newIncident();
    return { params: { incidentId }, body: { subjectTypes: ['property'], from, until } };
  },
  handler: async ({ unit, params, body }) => {
    const found = await proposeAffectedAgencies(unit, { ...params, search: body });
    const { proposed, searchedUntil, complete } = found;
    return { status: 200, body: { data: proposed.map(presentAffected), searchedUntil, complete } };
  },
});
