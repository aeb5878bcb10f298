import { closeIncident } from '../../src/incidents/close-incident.ts';
import { dismissIncident } from '../../src/incidents/dismiss-incident.ts';
import { mergeIncidents } from '../../src/incidents/merge-incidents.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { operator } from '../http/serves.ts';
import { answerIncident } from './present.ts';
import { ending, etagHeader, incident, incidentParams, merge } from './schemas.ts';

const closed = { 200: { description: 'Closed', schema: incident, headers: etagHeader } } as const;
const common = {
  method: 'post',
  tags: ['incidents'],
  serves: operator(),
  unit: 'write',
  ifMatch: true,
  params: incidentParams,
  answers: closed,
} as const;

export const closeIncidentRoute = defineRoute({
  ...common,
  path: '/v1/operations/incidents/:incidentId/closing',
  summary: 'Close a resolved incident',
  description:
    'Out of `review`, and for good. 409 `phase_not_ready` while its post-mortem is not published and read, an affected agency lacks its last notice, an action has no owner or a task is open: `facts.missing` names it.',
  body: ending,
  example: async world => {
    const { incidentId, version } = await world.newClosableIncident();
    const body = { reason: 'its post-mortem is read' };
    return { params: { incidentId }, headers: { 'if-match': etagOf(version) }, body };
  },
  handler: async ctx => {
    const target = { ...ctx.params, version: ctx.ifMatch };
    return answerIncident(await closeIncident(ctx.unit, target, ctx.body.reason), ctx.deps.settings);
  },
});

export const dismissIncidentRoute = defineRoute({
  ...common,
  path: '/v1/operations/incidents/:incidentId/dismissal',
  summary: 'Say that it was no incident after all',
  description:
    'Out of `triage` or `contain`; while no containment holds and no agency has been told. Its clocks fall away.',
  body: ending,
  example: async world => {
    const { incidentId, version } = await world.newIncident();
    const body = { reason: 'it was the nightly test of ours' };
    return { params: { incidentId }, headers: { 'if-match': etagOf(version) }, body };
  },
  handler: async ctx => {
    const target = { ...ctx.params, version: ctx.ifMatch };
    return answerIncident(await dismissIncident(ctx.unit, target, ctx.body.reason), ctx.deps.settings);
  },
});

export const mergeIncidentsRoute = defineRoute({
  ...common,
  path: '/v1/operations/incidents/:incidentId/merge',
  summary: 'Merge an incident into another one',
  description:
    'It closes as `merged` and stays readable. Open tasks, containments that hold and affected agencies (as proposals) go on under the other one, and its people are told where. Not once agencies were told under it, and never an exercise with an incident.',
  body: merge,
  example: async world => {
    const [{ incidentId, version }, other] = [await world.newIncident(), await world.newIncident()];
    const body = { into: other.incidentId, reason: 'the same address, the same night' };
    return { params: { incidentId }, headers: { 'if-match': etagOf(version) }, body };
  },
  handler: async ctx => {
    const target = { ...ctx.params, version: ctx.ifMatch };
    return answerIncident((await mergeIncidents(ctx.unit, target, ctx.body)).merged, ctx.deps.settings);
  },
});
