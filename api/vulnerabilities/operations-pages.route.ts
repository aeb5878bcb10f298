import { z } from 'zod';
import { findOperators } from '../../src/incidents/find-operators.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import { acknowledgeReport } from '../../src/vulnerabilities/acknowledge-report.ts';
import { agreeDisclosure } from '../../src/vulnerabilities/agree-disclosure.ts';
import { discloseReport } from '../../src/vulnerabilities/disclose-report.ts';
import { draftAdvisory } from '../../src/vulnerabilities/draft-advisory.ts';
import { fixReport } from '../../src/vulnerabilities/fix-report.ts';
import { listReports, reportLists } from '../../src/vulnerabilities/list-reports.ts';
import { markDuplicate } from '../../src/vulnerabilities/mark-duplicate.ts';
import { readReport } from '../../src/vulnerabilities/read-report.ts';
import { rejectReport } from '../../src/vulnerabilities/reject-report.ts';
import { renewStatusLink } from '../../src/vulnerabilities/renew-status-link.ts';
import { reportExploited } from '../../src/vulnerabilities/report-exploited.ts';
import { findReportByNumber, lockReport } from '../../src/vulnerabilities/report-row.ts';
import { verifyReport } from '../../src/vulnerabilities/verify-report.ts';
import { writeReportMessage } from '../../src/vulnerabilities/write-report-message.ts';
import { defineRoute } from '../http/define-route.ts';
import { decodeCursor, encodeCursor } from '../http/page.ts';
import { day, html, line, noBody } from '../http/schemas.ts';
import { operator } from '../http/serves.ts';
import { oneReportPage, reportsPage } from './operations-pages.ts';
import { presentListed, presentReport } from './present.ts';
import { messageBody, newAdvisory, reason, reportParams, vector } from './schemas.ts';

const home = '/operations/vulnerability-reports';
const page = { 200: { description: 'The page', schema: html, contentType: 'text/html' } } as const;
const get = { method: 'get', tags: ['pages'], serves: operator(), unit: 'read', answers: page } as const;
const headers = { 'cache-control': 'no-store' };

export const showReports = defineRoute({
  ...get,
  path: home,
  summary: 'Vulnerability reports, the open ones first asked for',
  query: z.strictObject({ cursor: z.string().max(200).optional(), show: z.enum(reportLists).default('open') }),
  example: async () => ({}),
  handler: async ctx => {
    const list = `vulnerability-reports-${ctx.query.show}`;
    const after = decodeCursor(list, ctx.query.cursor);
    const { rows, next } = await listReports(ctx.unit, { show: ctx.query.show, limit: 50, after });
    return { status: 200, headers, body: reportsPage(rows.map(presentListed), encodeCursor(list, next)).text };
  },
});

export const showOneReport = defineRoute({
  ...get,
  path: `${home}/:reportId`,
  summary: 'One vulnerability report, with what can be done about it',
  params: reportParams,
  example: async world => ({ params: { reportId: (await world.newReport()).reportId } }),
  handler: async ctx => {
    const read = await readReport(ctx.unit, ctx.params.reportId);
    const names = new Map(
      (await findOperators(ctx.unit)).map(({ personId, name, email }) => [personId, name ?? email]),
    );
    const nameOf = (personId: string | null) => (personId ? (names.get(personId) ?? personId) : '');
    return { status: 200, headers, body: oneReportPage(presentReport(read), nameOf).text };
  },
});

type Act = (unit: PlatformUnit, reportId: string, body: never) => Promise<unknown>;
type Verb = { schema: z.ZodObject; act: Act; state?: 'received' | 'fixing' | 'fixed'; body: object };
const verb = <S extends z.ZodObject>(
  schema: S,
  body: z.input<S>,
  act: (unit: PlatformUnit, reportId: string, body: z.output<S>) => Promise<unknown>,
  state?: Verb['state'],
): Verb => ({ schema, body, act: act as Act, ...(state ? { state } : {}) });
const nothing = z.strictObject({});

/** What the forms of the page do: the same use cases as the API's. */
const verbs: Readonly<Record<string, Verb>> = {
  acknowledgement: verb(nothing, {}, acknowledgeReport),
  verification: verb(
    z.strictObject({ vector }),
    { vector: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N' },
    (unit, reportId, body) => verifyReport(unit, { reportId, ...body }),
  ),
  rejection: verb(z.strictObject({ reason }), { reason: 'It is meant so.' }, (unit, reportId, body) =>
    rejectReport(unit, { reportId, ...body }),
  ),
  fix: verb(nothing, {}, fixReport, 'fixing'),
  'disclosure-day': verb(
    z.strictObject({ on: day() }),
    { on: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10) },
    (unit, reportId, body) => agreeDisclosure(unit, { reportId, ...body }),
  ),
  disclosure: verb(nothing, {}, discloseReport, 'fixed'),
  incident: verb(z.strictObject({ reason: line(500, 3) }), { reason: 'Seen in a log' }, (unit, reportId, body) =>
    reportExploited(unit, { reportId, ...body }),
  ),
  'status-link': verb(nothing, {}, renewStatusLink),
  messages: verb(z.strictObject({ body: messageBody }), { body: 'Which browser?' }, async (unit, reportId, body) =>
    writeReportMessage(unit, await lockReport(unit, reportId), { channel: 'page', ...body }),
  ),
  advisory: verb(
    newAdvisory.omit({ cve: true }),
    { title: 'Notes were shown', description: 'Notes were shown to renters.', remedy: 'Fixed by us.' },
    (unit, reportId, body) => draftAdvisory(unit, reportId, { ...body, cve: null }),
    'fixing',
  ),
};

export const reportForms = Object.entries(verbs).map(([name, { schema, act, state, body }]) =>
  defineRoute({
    method: 'post',
    path: `${home}/:reportId/${name}`,
    summary: `The form of the page for ${name}`,
    ...{ tags: ['pages'], serves: operator(), unit: 'write', bodyType: 'form' },
    params: reportParams,
    body: Object.keys(schema.shape).length > 0 ? schema : nothing.optional(),
    answers: { 303: { description: 'Back to the report', schema: noBody, headers: { location: 'The page' } } },
    example: async world => ({ params: { reportId: (await world.newReport(state)).reportId }, body }),
    handler: async ctx => {
      await act(ctx.unit, ctx.params.reportId, ctx.body as never);
      return { status: 303, headers: { location: `${home}/${ctx.params.reportId}` } };
    },
  }),
);

/** People know reports by their numbers. */
const number = z
  .string()
  .trim()
  .regex(/^(VR-)?[1-9]\d{0,8}$/i, { error: 'must be a number such as VR-7' })
  .transform(text => Number(text.replace(/^VR-/i, '')));

export const linkDuplicateForm = defineRoute({
  method: 'post',
  path: `${home}/:reportId/duplicate`,
  summary: 'The form of the page for duplicates',
  ...{ tags: ['pages'], serves: operator(), unit: 'write', bodyType: 'form' },
  params: reportParams,
  body: z.strictObject({ of: number }),
  answers: { 303: { description: 'Back to the report', schema: noBody, headers: { location: 'The page' } } },
  example: async world => ({
    params: { reportId: (await world.newReport()).reportId },
    body: { of: `VR-${(await world.newReport()).number}` },
  }),
  handler: async ctx => {
    const of = await findReportByNumber(ctx.unit, ctx.body.of);
    await markDuplicate(ctx.unit, { ...ctx.params, of });
    return { status: 303, headers: { location: `${home}/${ctx.params.reportId}` } };
  },
});
