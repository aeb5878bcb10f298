import { z } from 'zod';
import { listContainments } from '../../src/containment/list-containments.ts';
import { defineRoute } from '../http/define-route.ts';
import { operator } from '../http/serves.ts';
import { presentContainment } from './present.ts';
import { containment, containmentParams } from './schemas.ts';

export const listContainmentsRoute = defineRoute({
  method: 'get',
  path: '/v1/operations/incidents/:incidentId/containments',
  summary: 'What was done to contain an incident, oldest first',
  tags: ['containment'],
  serves: operator(),
  unit: 'read',
  params: containmentParams,
  answers: { 200: { description: 'All of them', schema: z.object({ data: z.array(containment) }) } },
  example: async world => ({ params: { incidentId: (await world.newContainment()).incidentId } }),
  handler: async ({ unit, params }) => ({
    status: 200,
    body: { data: (await listContainments(unit, params.incidentId)).map(presentContainment) },
  }),
});
