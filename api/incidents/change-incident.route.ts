import { changeDetails } from '../../src/incidents/change-details.ts';
import { changePhase } from '../../src/incidents/change-phase.ts';
import { changeSeverity } from '../../src/incidents/change-severity.ts';
import { giveRole } from '../../src/incidents/give-role.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { operator } from '../http/serves.ts';
import { answerIncident } from './present.ts';
import {
  detailsChange,
  etagHeader,
  incident,
  incidentParams,
  phaseChange,
  roleGiven,
  roleParams,
  severityChange,
} from './schemas.ts';

const changed = { 200: { description: 'Changed', schema: incident, headers: etagHeader } } as const;
const common = { tags: ['incidents'], serves: operator(), unit: 'write', ifMatch: true, answers: changed } as const;

export const changeIncidentRoute = defineRoute({
  ...common,
  method: 'patch',
  path: '/v1/operations/incidents/:incidentId',
  summary: 'Say what is known of an incident',
  description:
    'A merge: fields that are absent stay, `null` clears. What was said before stays readable in the timeline. The notices to agencies are drafted from what stands here.',
  params: incidentParams,
  body: detailsChange,
  example: async world => {
    const { incidentId, version } = await world.newIncident();
    return {
      params: { incidentId },
      headers: { 'if-match': etagOf(version) },
      body: {
        ...{ personalData: true, dataCategories: ['names and addresses'], peopleAffected: 120 },
        ...{ consequences: 'Letters in their name.', measures: 'The sessions are ended.', advice: null },
      },
    };
  },
  handler: async ctx => {
    const target = { ...ctx.params, version: ctx.ifMatch };
    return answerIncident(await changeDetails(ctx.unit, target, ctx.body), ctx.deps.settings);
  },
});

export const changePhaseRoute = defineRoute({
  ...common,
  method: 'put',
  path: '/v1/operations/incidents/:incidentId/phase',
  summary: 'Move an incident to another phase',
  description:
    'Forward by one, once nothing is `missing` any more: else 409 `phase_not_ready`, and `facts.missing` names it. Back to any earlier one with a reason; checklists from there on are open again. Of two people at once one gets 412. Closing is `POST .../closing`.',
  params: incidentParams,
  body: phaseChange,
  example: async world => {
    const { incidentId, version } = await world.newIncident({ settled: true });
    return { params: { incidentId }, headers: { 'if-match': etagOf(version) }, body: { phase: 'contain' } };
  },
  handler: async ctx => {
    const target = { ...ctx.params, version: ctx.ifMatch };
    return answerIncident(await changePhase(ctx.unit, target, ctx.body), ctx.deps.settings);
  },
});

export const changeSeverityRoute = defineRoute({
  ...common,
  method: 'put',
  path: '/v1/operations/incidents/:incidentId/severity',
  summary: 'Judge the severity of an incident again',
  description:
    'By hand, or by facts, from which the rules propose it; with a reason either way. That it stays is a judgement too. A worse one pages again: not whoever says so, but who is next on call.',
  params: incidentParams,
  body: severityChange,
  example: async world => {
    const { incidentId, version } = await world.newIncident();
    const body = { severity: 'sev1', reason: 'two more agencies report it' };
    return { params: { incidentId }, headers: { 'if-match': etagOf(version) }, body };
  },
  handler: async ctx => {
    const target = { ...ctx.params, version: ctx.ifMatch };
    return answerIncident(await changeSeverity(ctx.unit, target, ctx.body), ctx.deps.settings);
  },
});

export const giveRoleRoute = defineRoute({
  ...common,
  method: 'put',
  path: '/v1/operations/incidents/:incidentId/roles/:role',
  summary: 'Give a role in an incident to somebody, or hand it over',
  description:
    'To whoever works for the company now (`GET /v1/operations/people`); `null` takes it away. Where nobody commands for longer than the policy allows, somebody is paged again.',
  params: roleParams,
  body: roleGiven,
  example: async world => {
    const { incidentId, version } = await world.newIncident();
    return {
      params: { incidentId, role: 'commander' },
      headers: { 'if-match': etagOf(version) },
      body: { personId: world.operator.personId, reason: 'is awake and knows the sessions' },
    };
  },
  handler: async ctx => {
    const { incidentId, role } = ctx.params;
    const row = await giveRole(ctx.unit, { incidentId, version: ctx.ifMatch }, { role, ...ctx.body });
    return answerIncident(row, ctx.deps.settings);
  },
});
