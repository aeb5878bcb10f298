import { z } from 'zod';
import { modules } from '../../src/agencies/modules.ts';
import { requestContainment } from '../../src/containment/request-containment.ts';
import { undoContainment } from '../../src/containment/undo-containment.ts';
import { containmentKinds } from '../../src/containment/words.ts';
import { defineRoute } from '../http/define-route.ts';
import { id, line, noBody } from '../http/schemas.ts';
import { operator } from '../http/serves.ts';
import { containmentParams, oneContainment, undoing } from './schemas.ts';

const common = {
  method: 'post',
  tags: ['pages'],
  serves: operator(),
  unit: 'write',
  bodyType: 'form',
  answers: { 303: { description: 'Back to the incident', schema: noBody, headers: { location: 'The page' } } },
} as const;
const back = (incidentId: string) =>
  ({ status: 303, headers: { location: `/operations/incidents/${incidentId}#containment` } }) as const;

/** A field of a form that was left empty is not there. */
const unlessEmpty = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .literal('')
    .transform(() => undefined)
    .or(schema)
    .optional();

const asked = z.strictObject({
  kind: z.enum(containmentKinds),
  personId: unlessEmpty(id()),
  agencyId: unlessEmpty(id()),
  alertSourceId: unlessEmpty(id()),
  module: unlessEmpty(z.enum(modules)),
  addresses: unlessEmpty(z.string().max(5_000)),
  all: z.literal('yes').optional(),
  reason: line(500, 3),
});

export const requestContainmentForm = defineRoute({
  ...common,
  path: '/operations/incidents/:incidentId/containments',
  summary: 'Contain from the form of an incident',
  params: containmentParams,
  body: asked,
  example: async world => {
    const { incidentId } = await world.newIncident();
    const body = { kind: 'read_only', agencyId: world.agencyId, personId: '', reason: 'somebody changes rents in it' };
    return { params: { incidentId }, body };
  },
  handler: async ({ unit, params, body, principal, request, deps }) => {
    const { kind, reason, all, addresses, ...named } = body;
    const scope = {
      ...named,
      all: all === 'yes' ? (true as const) : undefined,
      addresses: addresses?.split(/[\s,]+/).filter(Boolean),
    };
    const production = deps.settings.environment === 'production';
    const source = { sessionId: principal.sessionId, ip: request.ip, production };
    const wanted = { ...params, kind, scope, reason, spareOwnSession: all === 'yes', force: false };
    await requestContainment(unit, wanted, source);
    return back(params.incidentId);
  },
});

export const undoContainmentForm = defineRoute({
  ...common,
  path: '/operations/incidents/:incidentId/containments/:containmentId/undo',
  summary: 'Undo a containment from its form: another person than the one who asked for it',
  params: oneContainment,
  body: undoing,
  example: async world => ({ params: await world.newContainment(), body: { reason: 'it is over' } }),
  handler: async ({ unit, params, body }) => {
    await undoContainment(unit, { ...params, ...body });
    return back(params.incidentId);
  },
});
