import { addNote } from '../../src/incidents/add-note.ts';
import { addTask } from '../../src/incidents/add-task.ts';
import { changeDetails } from '../../src/incidents/change-details.ts';
import { changePhase } from '../../src/incidents/change-phase.ts';
import { changeSeverity } from '../../src/incidents/change-severity.ts';
import { correctLine } from '../../src/incidents/correct-line.ts';
import { declareIncident } from '../../src/incidents/declare-incident.ts';
import { giveRole } from '../../src/incidents/give-role.ts';
import { setInstant } from '../../src/incidents/set-instant.ts';
import { settleTask } from '../../src/incidents/settle-task.ts';
import { verifyIncident } from '../../src/incidents/verify-incident.ts';
import { defineRoute } from '../http/define-route.ts';
import { operator } from '../http/serves.ts';
import type { World } from '../http/world.ts';
import * as forms from './forms.ts';
import { incidentParams, lineParams, taskParams } from './schemas.ts';

const { backToPage, goTo } = forms;
const plain = { method: 'post', tags: ['pages'], serves: operator(), unit: 'write', bodyType: 'form' } as const;
const common = { ...plain, params: incidentParams, answers: backToPage } as const;

/** A new incident as a form of its page names it. */
const fresh = async (world: World, body: object) => {
  const { incidentId, version } = await world.newIncident({ settled: true });
  return { params: { incidentId }, body: { version: String(version), ...body } };
};

export const openIncidentForm = defineRoute({
  ...plain,
  path: '/operations/incidents',
  summary: 'Open an incident from its form',
  body: forms.openForm,
  answers: backToPage,
  example: async () => ({
    body: {
      title: `Sessions used from elsewhere, ${crypto.randomUUID().slice(0, 8)}`,
      ...{ summary: 'Two countries at once.', clientMoney: 'false' },
      ...{ personalData: 'true', agenciesAffected: '1', serviceDown: 'for_nobody', ongoing: 'true' },
    },
  }),
  handler: async ctx => {
    const { title, summary, ...facts } = ctx.body;
    return goTo((await declareIncident(ctx.unit, { title, summary, facts })).id);
  },
});

export const phaseFormRoute = defineRoute({
  ...common,
  path: '/operations/incidents/:incidentId/phase',
  summary: 'Move an incident to another phase from its form',
  body: forms.phaseForm,
  example: world => fresh(world, { phase: 'contain', reason: '' }),
  handler: async ctx => {
    const { version, ...change } = ctx.body;
    await changePhase(ctx.unit, { ...ctx.params, version }, change);
    return goTo(ctx.params.incidentId);
  },
});

export const severityFormRoute = defineRoute({
  ...common,
  path: '/operations/incidents/:incidentId/severity',
  summary: 'Judge the severity of an incident from its form',
  body: forms.severityForm,
  example: world => fresh(world, { severity: 'sev3', reason: 'it touches one agency only' }),
  handler: async ctx => {
    const { version, ...change } = ctx.body;
    await changeSeverity(ctx.unit, { ...ctx.params, version }, change);
    return goTo(ctx.params.incidentId, '#severity');
  },
});

export const roleFormRoute = defineRoute({
  ...common,
  path: '/operations/incidents/:incidentId/roles',
  summary: 'Give a role in an incident from its form',
  body: forms.roleForm,
  example: world => fresh(world, { role: 'scribe', personId: world.operator.personId, reason: '' }),
  handler: async ctx => {
    const { version, ...given } = ctx.body;
    await giveRole(ctx.unit, { ...ctx.params, version }, given);
    return goTo(ctx.params.incidentId, '#roles');
  },
});

export const detailsFormRoute = defineRoute({
  ...common,
  path: '/operations/incidents/:incidentId/details',
  summary: 'Say what is known of an incident from its form',
  body: forms.detailsForm,
  example: world =>
    fresh(world, {
      ...{ title: 'Sessions used from elsewhere', summary: 'Two countries at once.', personalData: 'true' },
      ...{ dataCategories: 'names and addresses, bank details', peopleAffected: '120' },
      ...{ consequences: '', measures: 'The sessions are ended.', advice: '' },
      ...{ agencySummary: 'Names were read.', agencyConsequences: '', agencyMeasures: '', agencyAdvice: '' },
    }),
  handler: async ctx => {
    const { version, ...change } = ctx.body;
    await changeDetails(ctx.unit, { ...ctx.params, version }, change);
    return goTo(ctx.params.incidentId, '#known');
  },
});

export const verificationFormRoute = defineRoute({
  ...common,
  path: '/operations/incidents/:incidentId/verification',
  summary: 'Verify an incident from its form',
  body: forms.verificationForm,
  example: world => fresh(world, { statement: 'The log shows 14 reads from an address that is not theirs.' }),
  handler: async ctx => {
    const { version, ...verification } = ctx.body;
    await verifyIncident(ctx.unit, { ...ctx.params, version }, verification);
    return goTo(ctx.params.incidentId, '#instants');
  },
});

export const instantFormRoute = defineRoute({
  ...common,
  path: '/operations/incidents/:incidentId/instants',
  summary: 'Set an instant of an incident from its form',
  body: forms.instantForm,
  example: world =>
    fresh(world, { instant: 'alert', at: '2026-03-01T02:55', reason: 'first line of the alert system' }),
  handler: async ctx => {
    const { version, ...set } = ctx.body;
    await setInstant(ctx.unit, { ...ctx.params, version }, set);
    return goTo(ctx.params.incidentId, '#instants');
  },
});

export const taskFormRoute = defineRoute({
  ...common,
  path: '/operations/incidents/:incidentId/tasks',
  summary: 'Add a task to an incident from its form',
  body: forms.taskForm,
  example: world => fresh(world, { title: 'Ask the hoster for the logs', ownerId: '', dueAt: '2026-03-01T06:00' }),
  handler: async ctx => {
    const { title, ownerId, dueAt } = ctx.body;
    await addTask(ctx.unit, ctx.params.incidentId, { title, ownerId, dueAt });
    return goTo(ctx.params.incidentId, '#checklist');
  },
});

export const settlementFormRoute = defineRoute({
  ...common,
  path: '/operations/incidents/:incidentId/tasks/:taskId/settlement',
  summary: 'Settle a task of an incident from its form',
  params: taskParams,
  body: forms.settlementForm,
  example: async world => {
    const { incidentId, taskId } = await world.newIncidentTask();
    return { params: { incidentId, taskId }, body: { state: 'done', reason: 'the logs lie with the evidence' } };
  },
  handler: async ctx => {
    await settleTask(ctx.unit, ctx.params, ctx.body);
    return goTo(ctx.params.incidentId, '#checklist');
  },
});

export const noteFormRoute = defineRoute({
  ...common,
  path: '/operations/incidents/:incidentId/notes',
  summary: 'Write a note into the timeline of an incident from its form',
  body: forms.noteForm,
  example: world => fresh(world, { text: 'The address belongs to a hoster.', at: '' }),
  handler: async ctx => {
    const { text, at } = ctx.body;
    await addNote(ctx.unit, ctx.params.incidentId, { text, at });
    return goTo(ctx.params.incidentId, '#timeline');
  },
});

export const correctionFormRoute = defineRoute({
  ...common,
  path: '/operations/incidents/:incidentId/timeline/:lineId/corrections',
  summary: 'Correct a line of the timeline from its form',
  params: lineParams,
  body: forms.correctionForm,
  example: async world => {
    const params = await world.newIncidentLine();
    return { params, body: { version: '1', text: 'It was another address of the same hoster.' } };
  },
  handler: async ctx => {
    await correctLine(ctx.unit, ctx.params, ctx.body.text);
    return goTo(ctx.params.incidentId, '#timeline');
  },
});
