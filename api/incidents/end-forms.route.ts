import { closeIncident } from '../../src/incidents/close-incident.ts';
import { dismissIncident } from '../../src/incidents/dismiss-incident.ts';
import { mergeIncidents } from '../../src/incidents/merge-incidents.ts';
import { defineRoute } from '../http/define-route.ts';
import { operator } from '../http/serves.ts';
import { backToPage, endForm, goTo, mergeForm } from './forms.ts';
import { incidentParams } from './schemas.ts';

const common = {
  method: 'post',
  tags: ['pages'],
  serves: operator(),
  unit: 'write',
  bodyType: 'form',
  params: incidentParams,
  answers: backToPage,
} as const;

export const closingFormRoute = defineRoute({
  ...common,
  path: '/operations/incidents/:incidentId/closing',
  summary: 'Close a resolved incident from its form',
  body: endForm,
  example: async world => {
    const { incidentId, version } = await world.newClosableIncident();
    return { params: { incidentId }, body: { version: String(version), reason: 'its post-mortem is read' } };
  },
  handler: async ctx => {
    const { version, reason } = ctx.body;
    await closeIncident(ctx.unit, { ...ctx.params, version }, reason);
    return goTo(ctx.params.incidentId);
  },
});

export const dismissalFormRoute = defineRoute({
  ...common,
  path: '/operations/incidents/:incidentId/dismissal',
  summary: 'Close what was no incident from its form',
  body: endForm,
  example: async world => {
    const { incidentId, version } = await world.newIncident();
    return { params: { incidentId }, body: { version: String(version), reason: 'it was the nightly test of ours' } };
  },
  handler: async ctx => {
    const { version, reason } = ctx.body;
    await dismissIncident(ctx.unit, { ...ctx.params, version }, reason);
    return goTo(ctx.params.incidentId);
  },
});

export const mergeFormRoute = defineRoute({
  ...common,
  path: '/operations/incidents/:incidentId/merge',
  summary: 'Merge an incident into another one from its form',
  body: mergeForm,
  example: async world => {
    const [{ incidentId, version }, other] = [await world.newIncident(), await world.newIncident()];
    const body = { version: String(version), into: other.incidentId, reason: 'the same address, the same night' };
    return { params: { incidentId }, body };
  },
  handler: async ctx => {
    const { version, ...merge } = ctx.body;
    await mergeIncidents(ctx.unit, { ...ctx.params, version }, merge);
    return goTo(merge.into);
  },
});
