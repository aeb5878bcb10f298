import { changeAffectedAgency } from '../../src/notices/change-affected-agency.ts';
import { decideAffectedAgency } from '../../src/notices/decide-affected-agency.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { operator } from '../http/serves.ts';
import { answerAffected } from './present.ts';
import { affected, affectedChange, affectedDecision, affectedParams, etagHeader } from './schemas.ts';

const path = '/v1/operations/incidents/:incidentId/affected-agencies/:affectedId';
const common = {
  tags: ['affected agencies'],
  serves: operator(),
  unit: 'write',
  ifMatch: true,
  params: affectedParams,
  answers: { 200: { description: 'As it is now', schema: affected, headers: etagHeader } },
} as const;

export const decideAffectedRoute = defineRoute({
  ...common,
  method: 'post',
  path: `${path}/decision`,
  summary: 'Confirm that an agency is affected, or say that it is not',
  description: 'Can be changed later, the other way round. A confirmed agency is told by its own run.',
  body: affectedDecision,
  example: async world => {
    const { incidentId, affectedId, version } = await world.newAffected();
    const body = { decision: 'confirmed', reason: 'its contacts were read', dataCategories: ['contact_details'] };
    return { params: { incidentId, affectedId }, headers: { 'if-match': etagOf(version) }, body };
  },
  handler: async ({ unit, params, ifMatch, body }) =>
    answerAffected(await decideAffectedAgency(unit, { ...params, version: ifMatch }, body)),
});

export const changeAffectedRoute = defineRoute({
  ...common,
  method: 'patch',
  path,
  summary: 'Say what is known of an agency by now',
  description: 'A merge: fields that are absent stay. Its notices follow.',
  body: affectedChange,
  example: async world => {
    const { incidentId, affectedId, version } = await world.newAffected();
    const body = { reason: 'the logs of the week before are read', peopleAffected: 120 };
    return { params: { incidentId, affectedId }, headers: { 'if-match': etagOf(version) }, body };
  },
  handler: async ({ unit, params, ifMatch, body }) =>
    answerAffected(await changeAffectedAgency(unit, { ...params, version: ifMatch }, body)),
});
