import { readIncident } from '../../src/incidents/read-incident.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { operator } from '../http/serves.ts';
import { presentDetails } from './present.ts';
import { etagHeader, incidentDetails, incidentParams } from './schemas.ts';

export const readIncidentRoute = defineRoute({
  method: 'get',
  path: '/v1/operations/incidents/:incidentId',
  summary: 'Read an incident',
  description:
    'With its tasks, its clocks, and what is still `missing` before its `next` phase. `temporalUrl` leads to its run.',
  tags: ['incidents'],
  serves: operator(),
  unit: 'read',
  params: incidentParams,
  answers: { 200: { description: 'The incident', schema: incidentDetails, headers: etagHeader } },
  example: async world => ({ params: { incidentId: (await world.newIncident()).incidentId } }),
  handler: async ctx => {
    const details = await readIncident(ctx.unit, ctx.params.incidentId);
    const headers = { etag: etagOf(details.incident.version) };
    return { status: 200, headers, body: presentDetails(details, ctx.deps.settings) };
  },
});
