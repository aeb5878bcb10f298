import { requestContainment } from '../../src/containment/request-containment.ts';
import { defineRoute } from '../http/define-route.ts';
import { operator } from '../http/serves.ts';
import { presentContainment } from './present.ts';
import { containment, containmentParams, newContainment } from './schemas.ts';

export const requestContainmentRoute = defineRoute({
  method: 'post',
  path: '/v1/operations/incidents/:incidentId/containments',
  idempotent: 'offered',
  summary: 'Keep an incident from getting worse',
  description:
    'Answers at once; its run carries it out within seconds, before all other work, and again until it is done. What holds already is answered as it is (200). `revoke_tokens` ends sessions, the tokens there are, and voids links of open invitations.',
  tags: ['containment'],
  serves: operator(),
  unit: 'write',
  params: containmentParams,
  body: newContainment,
  answers: {
    201: { description: 'Asked for', schema: containment },
    200: { description: 'Holds already, or is about to be done', schema: containment },
  },
  example: async world => ({
    params: { incidentId: (await world.newIncident()).incidentId },
    body: { kind: 'read_only', scope: { agencyId: world.agencyId }, reason: 'somebody changes rents in it' },
  }),
  handler: async ({ unit, params, body, principal, request, deps }) => {
    const production = deps.settings.environment === 'production';
    const source = { sessionId: principal.sessionId, ip: request.ip, production };
    const { containment: row, isNew } = await requestContainment(unit, { ...params, ...body } as never, source);
    return { status: isNew ? 201 : 200, body: presentContainment(row) };
  },
});
