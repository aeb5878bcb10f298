import { z } from 'zod';
import type { AgencyPlace, Principal } from '../../src/kernel/principal.ts';
import { listSuspicions, readSuspicion } from '../../src/suspicions/read-suspicions.ts';
import { type Reporter, reportSuspicion } from '../../src/suspicions/report-suspicion.ts';
import { defineRoute } from '../http/define-route.ts';
import { decodeCursor, encodeCursor, pageOf, pageQuery } from '../http/page.ts';
import { member } from '../http/serves.ts';
import { presentSuspicion } from './present.ts';
import { newSuspicion, reported, reportParams, suspicion } from './schemas.ts';

const tags = ['suspicions'];

/** Whose session asks. */
export const reporterOf = ({ sessionId, agency }: Principal & { agency: AgencyPlace }): Reporter => ({
  ...{ sessionId, roles: agency.kind === 'staff' ? agency.roles : [], limited: agency.limited },
});

export const reportSuspicionRoute = defineRoute({
  method: 'post',
  path: '/v1/suspicions',
  summary: 'Report suspected access, exposed credentials or a security issue',
  description:
    'A person of ours answers in writing within four hours. What you ask for besides is done at once. For staff, owners and renters, also while the agency can otherwise only be read. Ten an hour of each.',
  tags,
  serves: member({ whileReadOnly: true }),
  unit: 'write',
  body: newSuspicion,
  answers: { 201: { description: 'We have it', schema: reported, headers: { location: 'Where it is read' } } },
  example: async () => ({ body: { kind: 'issue', body: 'The link in a mail of yours looks strange.' } }),
  handler: async ({ unit, principal, body }) => {
    const { report, token } = await reportSuspicion(unit, body, reporterOf(principal));
    const headers = { location: `/v1/suspicions/${report.id}`, 'cache-control': 'no-store' };
    return { status: 201, headers, body: { ...presentSuspicion(report), token } };
  },
});

export const listSuspicionsRoute = defineRoute({
  method: 'get',
  path: '/v1/suspicions',
  summary: 'What you have reported, newest first; for admins, what their agency has',
  tags,
  serves: member(),
  unit: 'read',
  query: z.strictObject(pageQuery),
  answers: { 200: { description: 'A page', schema: pageOf(suspicion) } },
  example: async world => {
    const { token } = await world.newSuspicion();
    return { token };
  },
  handler: async ({ unit, query: { limit, cursor } }) => {
    const { rows, next } = await listSuspicions(unit, { limit, after: decodeCursor('suspicions', cursor) });
    return { status: 200, body: { data: rows.map(presentSuspicion), nextCursor: encodeCursor('suspicions', next) } };
  },
});

export const readSuspicionRoute = defineRoute({
  method: 'get',
  path: '/v1/suspicions/:reportId',
  summary: 'Read one of them, with our answer',
  tags,
  serves: member(),
  unit: 'read',
  params: reportParams,
  answers: { 200: { description: 'The report', schema: suspicion } },
  example: async world => {
    const { reportId, token } = await world.newSuspicion();
    return { params: { reportId }, token };
  },
  handler: async ({ unit, params }) => ({
    status: 200,
    body: presentSuspicion(await readSuspicion(unit, params.reportId)),
  }),
});
