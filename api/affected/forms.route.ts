import { z } from 'zod';
import { addAffectedAgency } from '../../src/notices/add-affected-agency.ts';
import { decideAffectedAgency } from '../../src/notices/decide-affected-agency.ts';
import { defineRoute } from '../http/define-route.ts';
import { id, line, noBody, wholeNumber } from '../http/schemas.ts';
import { operator } from '../http/serves.ts';
import { affectedParams, incidentParams } from './schemas.ts';

const common = {
  method: 'post',
  tags: ['pages'],
  serves: operator(),
  unit: 'write',
  bodyType: 'form',
  answers: { 303: { description: 'Back to the incident', schema: noBody, headers: { location: 'The page' } } },
} as const;
const back = (incidentId: string) =>
  ({ status: 303, headers: { location: `/operations/incidents/${incidentId}#affected-agencies` } }) as const;

export const addAffectedForm = defineRoute({
  ...common,
  path: '/operations/incidents/:incidentId/affected-agencies',
  summary: 'Propose an agency from the form of an incident',
  params: incidentParams,
  body: z.strictObject({ agencyId: id(), reason: line(500, 3) }),
  example: async world => ({
    params: { incidentId: (await world.newIncident()).incidentId },
    body: { agencyId: world.agencyId, reason: 'it has reported the incident' },
  }),
  handler: async ({ unit, params, body }) => {
    await addAffectedAgency(unit, { ...params, ...body });
    return back(params.incidentId);
  },
});

export const decideAffectedForm = defineRoute({
  ...common,
  path: '/operations/incidents/:incidentId/affected-agencies/:affectedId/decision',
  summary: 'Say from its form whether an agency is affected',
  params: affectedParams,
  body: z.strictObject({
    version: wholeNumber(1, 999_999),
    decision: z.enum(['confirmed', 'rejected']),
    reason: line(500, 3),
  }),
  example: async world => {
    const { incidentId, affectedId, version } = await world.newAffected();
    const body = { version: String(version), decision: 'confirmed', reason: 'its contacts were read' };
    return { params: { incidentId, affectedId }, body };
  },
  handler: async ({ unit, params, body: { version, ...decision } }) => {
    await decideAffectedAgency(unit, { ...params, version }, decision);
    return back(params.incidentId);
  },
});
