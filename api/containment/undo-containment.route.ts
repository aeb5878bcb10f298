import { undoContainment } from '../../src/containment/undo-containment.ts';
import { defineRoute } from '../http/define-route.ts';
import { operator } from '../http/serves.ts';
import { presentContainment } from './present.ts';
import { containment, oneContainment, undoing } from './schemas.ts';

export const undoContainmentRoute = defineRoute({
  method: 'post',
  path: '/v1/operations/incidents/:incidentId/containments/:containmentId/undo',
  summary: 'Undo a containment: another person than the one who asked for it',
  description:
    'Brings back what it changed, and nothing that others have changed since. Possible after the incident too.',
  tags: ['containment'],
  serves: operator(),
  unit: 'write',
  params: oneContainment,
  body: undoing,
  answers: { 200: { description: 'Its run undoes it now', schema: containment } },
  example: async world => ({
    params: await world.newContainment(),
    body: { reason: 'the account is in the hands of its owner again' },
  }),
  handler: async ({ unit, params, body }) => ({
    status: 200,
    body: presentContainment(await undoContainment(unit, { ...params, ...body })),
  }),
});
