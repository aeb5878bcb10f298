import type { z } from 'zod';
import { statusLink } from '../../src/vulnerabilities/report-link.ts';
import { submitReport } from '../../src/vulnerabilities/submit-report.ts';
import { defineRoute } from '../http/define-route.ts';
import { everybody } from '../http/serves.ts';
import { newReport, submittedReport } from './schemas.ts';

/** What was asked, as the use case takes it. */
export const reportOf = (body: z.infer<typeof newReport>) => ({
  ...{ title: body.title, body: body.body, affected: body.affected ?? null, thanksWanted: body.thanksWanted },
  ...{ reporterName: body.reporterName ?? null, reporterEmail: body.reporterEmail?.toLowerCase() ?? null },
  thanksName: body.thanksName ?? null,
});

export const submitReportRoute = defineRoute({
  method: 'post',
  path: '/v1/vulnerability-reports',
  summary: 'Report a weakness of Reeve; no account is needed',
  description:
    'Read /security/policy first: whoever acts by it has nothing to fear from us. The answer holds the secret by which ' +
    'the report is read from then on, and files are added. 20 reports an hour from one network.',
  tags: ['vulnerability reports'],
  serves: everybody(),
  unit: 'none',
  limits: { bodyBytes: 250_000 },
  body: newReport,
  answers: { 201: { description: 'Received', schema: submittedReport } },
  example: async () => ({
    body: {
      title: 'A renter can read the notes of staff',
      body: 'Signed in as a renter, GET /v1/notes answers with the notes of staff.',
      reporterEmail: 'finder@example.com',
    },
  }),
  handler: async ctx => {
    const { database, identity, settings } = ctx.deps;
    const { keys, throttle } = identity;
    const from = { caller: ctx.caller, ip: ctx.request.ip };
    const report = { ...reportOf(ctx.body), channel: 'api' as const };
    const submitted = await submitReport({ database, keys, throttle }, from, report);
    const statusUrl = await statusLink(keys, settings.publicUrl, { reportId: submitted.reportId, generation: 1 });
    return { status: 201, headers: { 'cache-control': 'no-store' }, body: { ...submitted, statusUrl } };
  },
});
