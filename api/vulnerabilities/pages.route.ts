import { z } from 'zod';
import { plainWords } from '../../src/kernel/plain-words.ts';
import { csafPath } from '../../src/vulnerabilities/compose-csaf.ts';
import { listThanks } from '../../src/vulnerabilities/list-thanks.ts';
import { publishedAdvisories, publishedAdvisory } from '../../src/vulnerabilities/published-advisories.ts';
import { readOwnReport } from '../../src/vulnerabilities/read-own-report.ts';
import { statusLink, statusTokenSchema } from '../../src/vulnerabilities/report-link.ts';
import { submitReport } from '../../src/vulnerabilities/submit-report.ts';
import { defineRoute } from '../http/define-route.ts';
import { line } from '../http/schemas.ts';
import { everybody } from '../http/serves.ts';
import { formAnswers, goTo, pageAnswers, show, showAgain } from '../pages/answers.ts';
import { presentStatus } from './present.ts';
import { advisoriesPage, advisoryPage, policyPage, reportPage, thanksPage } from './public-pages.ts';
import { cookieTokenOf, onOwnReport, reportCookie } from './reporter.ts';
import { newReport, thanksFaults } from './schemas.ts';
import { noReportPage, statusPage } from './status-page.ts';
import { reportOf } from './submit-report.route.ts';

const common = { tags: ['pages'], serves: everybody(), unit: 'none' } as const;
const get = { ...common, method: 'get', answers: pageAnswers } as const;
const addressOf = (mail: string) => /<(.+)>$/.exec(mail)?.[1] ?? mail;

export const showReportForm = defineRoute({
  ...get,
  path: '/security/report',
  summary: 'How to report a weakness, with a form',
  example: async () => ({}),
  handler: async ctx => show(reportPage(addressOf(ctx.deps.reports.securityMail))),
});

/** Empty fields of a form are none. */
const field = (max: number) => line(max, 0).optional();
const formBody = z.strictObject({
  title: z.string().max(1_000),
  body: z.string().max(60_000),
  affected: field(500),
  reporterName: field(150),
  reporterEmail: field(254),
  thanksWanted: z.literal('yes').optional(),
  thanksName: field(150),
});

export const submitReportForm = defineRoute({
  ...common,
  method: 'post',
  path: '/security/report',
  summary: 'Report a weakness from the form',
  bodyType: 'form',
  limits: { bodyBytes: 250_000 },
  body: formBody,
  answers: formAnswers,
  example: async () => ({ body: { title: 'Notes are shown', body: 'A renter can read the notes of staff.' } }),
  handler: async ctx => {
    const { database, identity, settings, reports } = ctx.deps;
    const given = Object.fromEntries(Object.entries(ctx.body).filter(([, value]) => value));
    const again = (said: string) => reportPage(addressOf(reports.securityMail), said, ctx.body as object);
    const wished = { ...given, thanksWanted: ctx.body.thanksWanted === 'yes' };
    const parsed = newReport.safeParse(wished, { error: plainWords });
    if (!parsed.success) return { status: 422, body: again(faultsOf(parsed.error)).text };
    const from = { caller: ctx.caller, ip: ctx.request.ip };
    const report = { ...reportOf(parsed.data), channel: 'page' as const };
    try {
      const { keys, throttle } = identity;
      const { statusToken } = await submitReport({ database, keys, throttle }, from, report);
      return goTo('/security/report/status?sent=yes', reportCookie(settings.publicUrl, statusToken));
    } catch (error) {
      return showAgain(error, again);
    }
  },
});

const labels: Readonly<Record<string, string>> = {
  title: 'In a few words',
  body: 'What you found',
  affected: 'Where',
  reporterEmail: 'Your e-mail',
  reporterName: 'Your name',
  thanksName: 'The name to be thanked by',
};
/** What a field of the form has another name for than one of the API. */
const ofForm: Readonly<Record<string, string>> = {
  [thanksFaults.unwished]: 'is there, but the box above it is not ticked: tick it, or leave the name empty',
  [thanksFaults.nameless]: 'is missing: write it, or your name',
};
const faultsOf = (error: z.ZodError): string =>
  error.issues
    .map(({ path, message }) => `“${labels[String(path[0])] ?? String(path[0])}” ${ofForm[message] ?? message}.`)
    .join(' ');

export const openReportLink = defineRoute({
  ...common,
  method: 'get',
  path: '/security/report/open',
  summary: 'Where the link of a report leads: moves its token out of the address',
  query: z.strictObject({ token: statusTokenSchema }),
  answers: { 303: formAnswers[303] },
  example: async world => ({ query: { token: (await world.newReport()).token } }),
  handler: async ctx => goTo('/security/report/status', reportCookie(ctx.deps.settings.publicUrl, ctx.query.token)),
});

export const showReportStatus = defineRoute({
  ...common,
  method: 'get',
  path: '/security/report/status',
  summary: 'How far a report is, for whoever has its link',
  query: z.strictObject({ sent: z.literal('yes').optional() }),
  answers: { 200: pageAnswers[200], 404: formAnswers[404] },
  example: async world => ({ headers: { cookie: `reeve_report=${(await world.newReport()).token}` } }),
  handler: async ctx => {
    const { settings, identity } = ctx.deps;
    const token = cookieTokenOf(ctx.headers, settings.publicUrl);
    try {
      const own = await onOwnReport(ctx, token, 'read')(readOwnReport);
      const { id: reportId, generation } = own.report;
      const link = ctx.query.sent
        ? await statusLink(identity.keys, settings.publicUrl, { reportId, generation })
        : null;
      return show(statusPage(presentStatus(own), { link }));
    } catch (error) {
      const { headers, body } = showAgain(error, noReportPage);
      return { status: 404, headers, body };
    }
  },
});

export const showPolicy = defineRoute({
  ...get,
  path: '/security/policy',
  summary: 'How we handle weaknesses, and what reporters may count on',
  example: async () => ({}),
  handler: async ctx => show(policyPage(addressOf(ctx.deps.reports.securityMail))),
});

export const showThanks = defineRoute({
  ...get,
  path: '/security/thanks',
  summary: 'Who has helped',
  example: async () => ({}),
  handler: async ctx => {
    const rows = await listThanks(ctx.deps.database);
    return show(
      thanksPage(rows.map(({ name, fixed_at }) => ({ name: name ?? '', year: (fixed_at ?? '').slice(0, 4) }))),
    );
  },
});

export const showAdvisories = defineRoute({
  ...get,
  path: '/security/advisories',
  summary: 'Advisories, newest first',
  example: async () => ({}),
  handler: async ctx => show(advisoriesPage(await publishedAdvisories(ctx.deps.database))),
});

export const showAdvisory = defineRoute({
  ...get,
  path: '/security/advisories/:trackingId',
  summary: 'One advisory',
  params: z.strictObject({
    trackingId: z.string().regex(/^REEVE-SA-\d{4}-\d{4,6}$/, { error: 'is no id of an advisory' }),
  }),
  example: async world => ({ params: { trackingId: (await world.newAdvisory('published')).trackingId } }),
  handler: async ctx => {
    const row = await publishedAdvisory(ctx.deps.database, ctx.params.trackingId);
    return show(advisoryPage(row, `/.well-known/csaf/${csafPath(row.tracking_id, row.revisions[0]?.at ?? '')}`));
  },
});
