import { z } from 'zod';
import { severities } from '../../src/incidents/words.ts';
import { answerSuspicion } from '../../src/suspicions/answer-suspicion.ts';
import { makeIncident } from '../../src/suspicions/make-incident.ts';
import { nameAgencies } from '../../src/suspicions/name-agencies.ts';
import { listSuspicions } from '../../src/suspicions/read-suspicions.ts';
import { defineRoute } from '../http/define-route.ts';
import { decodeCursor, encodeCursor, pageQuery } from '../http/page.ts';
import { operator } from '../http/serves.ts';
import { formAnswers, goTo, pageAnswers, show } from '../pages/answers.ts';
import { home, suspicionReportsPage } from './operations-pages.ts';
import { answer, reportParams } from './schemas.ts';

const shared = { tags: ['pages'], serves: operator() };
const form = { ...shared, method: 'post', unit: 'write', bodyType: 'form', params: reportParams } as const;
const shown = 20;

export const showSuspicionReports = defineRoute({
  ...shared,
  method: 'get',
  path: home,
  summary: 'What agencies have reported, with the forms that answer it',
  unit: 'read',
  query: z.strictObject({ cursor: pageQuery.cursor, show: z.enum(['open', 'all']).default('open') }),
  answers: pageAnswers,
  example: async world => {
    await world.newSuspicion();
    return {};
  },
  handler: async ({ unit, query }) => {
    const list = `suspicion-pages-${query.show}`;
    const page = { limit: shown, after: decodeCursor(list, query.cursor) };
    const { rows, next } = await listSuspicions(unit, query.show === 'open' ? { ...page, state: 'received' } : page);
    const agencyNames = await nameAgencies(unit, rows);
    return show(
      suspicionReportsPage({ reports: rows, agencyNames, show: query.show, older: encodeCursor(list, next) }),
    );
  },
});

export const answerSuspicionForm = defineRoute({
  ...form,
  path: `${home}/:reportId/answer`,
  summary: 'Answer a report of an agency from its form',
  body: answer,
  answers: formAnswers,
  example: async world => ({
    params: { reportId: (await world.newSuspicion()).reportId },
    body: { answer: 'We have looked into it: it was your colleague, from a new telephone.' },
  }),
  handler: async ({ unit, params, body }) => {
    await answerSuspicion(unit, { ...params, ...body });
    return goTo(home);
  },
});

export const makeIncidentForm = defineRoute({
  ...form,
  path: `${home}/:reportId/incident`,
  summary: 'Make an incident of a report of an agency from its form',
  body: z.strictObject({
    severity: z.union([z.enum(severities), z.literal('').transform(() => undefined)]).optional(),
  }),
  answers: formAnswers,
  example: async world => ({
    params: { reportId: (await world.newSuspicion()).reportId },
    body: { severity: 'sev2' },
  }),
  handler: async ({ unit, params, body }) => {
    const { incident_id } = await makeIncident(unit, { ...params, ...body });
    return goTo(incident_id ? `/operations/incidents/${incident_id}` : home);
  },
});
