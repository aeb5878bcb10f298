import { z } from 'zod';
import { answerSuspicion } from '../../src/suspicions/answer-suspicion.ts';
import { makeIncident } from '../../src/suspicions/make-incident.ts';
import { listSuspicions, readSuspicion } from '../../src/suspicions/read-suspicions.ts';
import { defineRoute } from '../http/define-route.ts';
import { decodeCursor, encodeCursor, pageOf, pageQuery } from '../http/page.ts';
import { operator } from '../http/serves.ts';
import { presentReport } from './present.ts';
import { answer, incidentOf, reportParams, stateQuery, suspicionReport } from './schemas.ts';

const path = '/v1/operations/suspicion-reports';
const tags = ['suspicions'];
const serves = operator();
const one = { 200: { description: 'The report', schema: suspicionReport } } as const;

export const listSuspicionReportsRoute = defineRoute({
  ...{ tags, serves },
  method: 'get',
  path,
  summary: 'What agencies have reported, newest first',
  unit: 'read',
  query: z.strictObject({ ...pageQuery, ...stateQuery }),
  answers: { 200: { description: 'A page', schema: pageOf(suspicionReport) } },
  example: async world => {
    await world.newSuspicion();
    return { query: { state: 'received' } };
  },
  handler: async ({ unit, query: { cursor, ...query } }) => {
    const list = `suspicion-reports-${query.state ?? 'all'}`;
    const { rows, next } = await listSuspicions(unit, { ...query, after: decodeCursor(list, cursor) });
    return { status: 200, body: { data: rows.map(presentReport), nextCursor: encodeCursor(list, next) } };
  },
});

export const readSuspicionReportRoute = defineRoute({
  ...{ tags, serves },
  method: 'get',
  path: `${path}/:reportId`,
  summary: 'Read what an agency has reported',
  unit: 'read',
  params: reportParams,
  answers: one,
  example: async world => ({ params: { reportId: (await world.newSuspicion()).reportId } }),
  handler: async ({ unit, params }) => ({
    status: 200,
    body: presentReport(await readSuspicion(unit, params.reportId)),
  }),
});

export const answerSuspicionRoute = defineRoute({
  ...{ tags, serves },
  method: 'post',
  path: `${path}/:reportId/answer`,
  summary: 'Answer a report in writing, once',
  description:
    'Mailed to who reported it, and shown with their report. Its clock is met, and the incident that paged for it is closed as none, unless it is past triage.',
  unit: 'write',
  params: reportParams,
  body: answer,
  answers: one,
  example: async world => ({
    params: { reportId: (await world.newSuspicion()).reportId },
    body: { answer: 'We have looked into it: it was your colleague, from a new telephone.' },
  }),
  handler: async ({ unit, params, body }) => ({
    status: 200,
    body: presentReport(await answerSuspicion(unit, { ...params, ...body })),
  }),
});

export const makeIncidentRoute = defineRoute({
  ...{ tags, serves },
  method: 'post',
  path: `${path}/:reportId/incident`,
  summary: 'Make an incident of a report in one step, or join it to an open one',
  description:
    'Opens it with the source `customer_report`, or goes on in the one that paged for it, proposes the agency as affected, and answers the report.',
  unit: 'write',
  params: reportParams,
  body: incidentOf,
  answers: one,
  example: async world => ({ params: { reportId: (await world.newSuspicion()).reportId }, body: {} }),
  handler: async ({ unit, params, body }) => ({
    status: 200,
    body: presentReport(await makeIncident(unit, { ...params, ...body })),
  }),
});
