import { z } from 'zod';
import { acknowledgeReport } from '../../src/vulnerabilities/acknowledge-report.ts';
import { agreeDisclosure } from '../../src/vulnerabilities/agree-disclosure.ts';
import { discloseReport } from '../../src/vulnerabilities/disclose-report.ts';
import { fixReport } from '../../src/vulnerabilities/fix-report.ts';
import { listReports, reportLists } from '../../src/vulnerabilities/list-reports.ts';
import { markDuplicate } from '../../src/vulnerabilities/mark-duplicate.ts';
import { ownReport } from '../../src/vulnerabilities/own-report.ts';
import { readReport } from '../../src/vulnerabilities/read-report.ts';
import { rejectReport } from '../../src/vulnerabilities/reject-report.ts';
import { renewStatusLink } from '../../src/vulnerabilities/renew-status-link.ts';
import { reportExploited } from '../../src/vulnerabilities/report-exploited.ts';
import { lockReport } from '../../src/vulnerabilities/report-row.ts';
import { verifyReport } from '../../src/vulnerabilities/verify-report.ts';
import { reportStates } from '../../src/vulnerabilities/words.ts';
import { writeReportMessage } from '../../src/vulnerabilities/write-report-message.ts';
import { defineRoute } from '../http/define-route.ts';
import { decodeCursor, encodeCursor, pageOf, pageQuery } from '../http/page.ts';
import { day, id } from '../http/schemas.ts';
import { operator } from '../http/serves.ts';
import { presentListed, presentMessage, presentReport } from './present.ts';
import { exploitation, listedReport, message, messageBody, reason, report, reportParams, vector } from './schemas.ts';

const path = '/v1/operations/vulnerability-reports';
const tags = ['operations'];
const write = {
  method: 'post',
  tags,
  serves: operator(),
  unit: 'write',
  params: reportParams,
  answers: { 200: { description: 'The report as it is now', schema: listedReport } },
} as const;

export const listReportsRoute = defineRoute({
  ...{ method: 'get', path, tags, serves: operator(), unit: 'read' },
  summary: 'List vulnerability reports, newest first; the open ones unless asked otherwise',
  query: z.strictObject({ ...pageQuery, show: z.enum([...reportLists, ...reportStates]).default('open') }),
  answers: { 200: { description: 'A page', schema: pageOf(listedReport) } },
  example: async () => ({ query: { limit: '5', show: 'all' } }),
  handler: async ctx => {
    const { cursor, ...query } = ctx.query;
    const list = `vulnerability-reports-${query.show}`;
    const { rows, next } = await listReports(ctx.unit, { ...query, after: decodeCursor(list, cursor) });
    return { status: 200, body: { data: rows.map(presentListed), nextCursor: encodeCursor(list, next) } };
  },
});

export const readReportRoute = defineRoute({
  ...{ method: 'get', path: `${path}/:reportId`, tags, serves: operator(), unit: 'read', params: reportParams },
  summary: 'Read a vulnerability report with its clocks, messages, files and mails',
  answers: { 200: { description: 'The report', schema: report } },
  example: async world => ({ params: { reportId: (await world.newReport()).reportId } }),
  handler: async ctx => ({ status: 200, body: presentReport(await readReport(ctx.unit, ctx.params.reportId)) }),
});

export const acknowledgeReportRoute = defineRoute({
  ...write,
  path: `${path}/:reportId/acknowledgement`,
  summary: 'Acknowledge a report: a person has read it, and its reporter is told so',
  example: async world => ({ params: { reportId: (await world.newReport()).reportId } }),
  handler: async ctx => ({
    status: 200,
    body: presentListed(await acknowledgeReport(ctx.unit, ctx.params.reportId)),
  }),
});

export const verifyReportRoute = defineRoute({
  ...write,
  path: `${path}/:reportId/verification`,
  summary: 'Say that a report is right, and rate it by its CVSS 4.0 vector; again while it is being fixed',
  description: 'The clock of the fix follows the rating. One that was fixed goes back to fixing.',
  body: z.strictObject({ vector }),
  example: async world => ({
    params: { reportId: (await world.newReport()).reportId },
    body: { vector: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N' },
  }),
  handler: async ctx => ({
    status: 200,
    body: presentListed(await verifyReport(ctx.unit, { ...ctx.params, ...ctx.body })),
  }),
});

export const rejectReportRoute = defineRoute({
  ...write,
  path: `${path}/:reportId/rejection`,
  summary: 'Say that a report is no weakness, with the reason that its reporter reads',
  body: z.strictObject({ reason }),
  example: async world => ({
    params: { reportId: (await world.newReport()).reportId },
    body: { reason: 'These notes are meant for renters.' },
  }),
  handler: async ctx => ({
    status: 200,
    body: presentListed(await rejectReport(ctx.unit, { ...ctx.params, ...ctx.body })),
  }),
});

export const markDuplicateRoute = defineRoute({
  ...write,
  path: `${path}/:reportId/duplicate`,
  summary: 'Say that a report tells of what an earlier one does; its reporter follows the earlier one from then on',
  body: z.strictObject({ of: id() }),
  example: async world => ({
    params: { reportId: (await world.newReport()).reportId },
    body: { of: (await world.newReport()).reportId },
  }),
  handler: async ctx => ({
    status: 200,
    body: presentListed(await markDuplicate(ctx.unit, { ...ctx.params, ...ctx.body })),
  }),
});

export const ownReportRoute = defineRoute({
  ...write,
  path: `${path}/:reportId/owner`,
  summary: 'Give a report to somebody of the company',
  body: z.strictObject({ personId: id() }),
  example: async world => ({
    params: { reportId: (await world.newReport()).reportId },
    body: { personId: world.operator.personId },
  }),
  handler: async ctx => ({
    status: 200,
    body: presentListed(await ownReport(ctx.unit, { reportId: ctx.params.reportId, ownerId: ctx.body.personId })),
  }),
});

export const fixReportRoute = defineRoute({
  ...write,
  path: `${path}/:reportId/fix`,
  summary: 'Say that the fix is served to everybody',
  example: async world => ({ params: { reportId: (await world.newReport('fixing')).reportId } }),
  handler: async ctx => ({ status: 200, body: presentListed(await fixReport(ctx.unit, ctx.params.reportId)) }),
});

export const agreeDisclosureRoute = defineRoute({
  ...write,
  path: `${path}/:reportId/disclosure-day`,
  summary: 'Write down the day of disclosure that was agreed on with the reporter',
  body: z.strictObject({ on: day() }),
  example: async world => ({
    params: { reportId: (await world.newReport()).reportId },
    body: { on: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10) },
  }),
  handler: async ctx => ({
    status: 200,
    body: presentListed(await agreeDisclosure(ctx.unit, { ...ctx.params, ...ctx.body })),
  }),
});

export const discloseReportRoute = defineRoute({
  ...write,
  path: `${path}/:reportId/disclosure`,
  summary: 'Say that what was fixed is public, where there is no advisory; publishing one says so by itself',
  example: async world => ({ params: { reportId: (await world.newReport('fixed')).reportId } }),
  handler: async ctx => ({ status: 200, body: presentListed(await discloseReport(ctx.unit, ctx.params.reportId)) }),
});

export const reportExploitedRoute = defineRoute({
  ...write,
  path: `${path}/:reportId/incident`,
  summary: 'Say that a weakness is used against us: opens an incident, or joins an open one',
  body: exploitation,
  example: async world => ({
    params: { reportId: (await world.newReport()).reportId },
    body: { reason: 'Seen in the access log of an agency' },
  }),
  handler: async ctx => ({
    status: 200,
    body: presentListed(await reportExploited(ctx.unit, { ...ctx.params, ...ctx.body })),
  }),
});

export const renewStatusLinkRoute = defineRoute({
  ...write,
  path: `${path}/:reportId/status-link`,
  summary: 'Void the status link and the mail address of a report, and mail new ones',
  example: async world => ({ params: { reportId: (await world.newReport()).reportId } }),
  handler: async ctx => ({ status: 200, body: presentListed(await renewStatusLink(ctx.unit, ctx.params.reportId)) }),
});

export const messageReporterRoute = defineRoute({
  ...write,
  path: `${path}/:reportId/messages`,
  idempotent: 'offered',
  summary: 'Write to the reporter',
  body: z.strictObject({ body: messageBody }),
  answers: { 201: { description: 'Written', schema: message } },
  example: async world => ({
    params: { reportId: (await world.newReport()).reportId },
    body: { body: 'Which browser did you use?' },
  }),
  handler: async ctx => {
    const report = await lockReport(ctx.unit, ctx.params.reportId);
    const row = await writeReportMessage(ctx.unit, report, { channel: 'api', body: ctx.body.body });
    return { status: 201, body: presentMessage(row) };
  },
});
