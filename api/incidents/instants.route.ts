import { setInstant } from '../../src/incidents/set-instant.ts';
import { verifyIncident } from '../../src/incidents/verify-incident.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { operator } from '../http/serves.ts';
import { answerIncident } from './present.ts';
import { etagHeader, incident, incidentParams, instantParams, instantSet, verification } from './schemas.ts';

const changed = { 200: { description: 'Said', schema: incident, headers: etagHeader } } as const;
const common = { tags: ['incidents'], serves: operator(), unit: 'write', ifMatch: true, answers: changed } as const;

export const setInstantRoute = defineRoute({
  ...common,
  method: 'put',
  path: '/v1/operations/incidents/:incidentId/instants/:instant',
  summary: 'Say when an incident raised alarm, was noticed, or was known',
  description:
    'Four separate instants, each with its own reason: `alert`, `detected`, `aware` (a reasonable degree of certainty, EDPB guidelines 9/2022 §31: the duty to tell agencies runs from here) and `verified`, which is said by `POST .../verification` and corrected here.',
  params: instantParams,
  body: instantSet,
  example: async world => {
    const { incidentId, version } = await world.newIncident();
    return {
      params: { incidentId, instant: 'alert' },
      headers: { 'if-match': etagOf(version) },
      body: { at: '2026-03-01T02:55:00.000Z', reason: 'first line of the alert system' },
    };
  },
  handler: async ctx => {
    const { incidentId, instant } = ctx.params;
    const row = await setInstant(ctx.unit, { incidentId, version: ctx.ifMatch }, { instant, ...ctx.body });
    return answerIncident(row, ctx.deps.settings);
  },
});

export const verifyIncidentRoute = defineRoute({
  ...common,
  method: 'post',
  path: '/v1/operations/incidents/:incidentId/verification',
  summary: 'Say that an incident is real, and what is known to be so',
  description:
    'From here on each affected agency that a person has confirmed is told in writing. Who has verified is aware: `awareAt` is set with it, unless it was said before. Once only; a wrong instant is corrected.',
  params: incidentParams,
  body: verification,
  example: async world => {
    const { incidentId, version } = await world.newIncident();
    const body = { statement: 'The log shows 14 reads of one agency from an address that is not theirs.' };
    return { params: { incidentId }, headers: { 'if-match': etagOf(version) }, body };
  },
  handler: async ctx => {
    const target = { ...ctx.params, version: ctx.ifMatch };
    return answerIncident(await verifyIncident(ctx.unit, target, ctx.body), ctx.deps.settings);
  },
});
