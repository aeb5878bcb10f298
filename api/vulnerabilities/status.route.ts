import { parse } from 'content-disposition';
import { z } from 'zod';
import { nameOf } from '../../src/vulnerabilities/mail-text.ts';
import { readOwnReport } from '../../src/vulnerabilities/read-own-report.ts';
import { attachmentLimits, receiveAttachment } from '../../src/vulnerabilities/receive-attachment.ts';
import { writeReportMessage } from '../../src/vulnerabilities/write-report-message.ts';
import { defineRoute } from '../http/define-route.ts';
import { everybody } from '../http/serves.ts';
import { presentFile, presentMessage, presentStatus } from './present.ts';
import { admitMessage, onOwnReport, tokenHeader, tokenOf } from './reporter.ts';
import { file, message, messageBody, reportParams, reportStatus } from './schemas.ts';

const common = { tags: ['vulnerability reports'], serves: everybody(), unit: 'none' } as const;
const headers = { 'cache-control': 'no-store' };
const withToken = `The token of the report stands in the header \`${tokenHeader}\`.`;

export const readStatusRoute = defineRoute({
  ...common,
  method: 'get',
  path: '/v1/vulnerability-reports/status',
  summary: 'Read how far your report is: state, promised times, messages',
  description: withToken,
  answers: { 200: { description: 'The report', schema: reportStatus } },
  example: async world => ({ headers: { [tokenHeader]: (await world.newReport()).token } }),
  handler: async ctx => {
    const own = await onOwnReport(ctx, tokenOf(ctx.headers), 'read')(readOwnReport);
    return { status: 200, headers, body: presentStatus(own) };
  },
});

export const writeMessageRoute = defineRoute({
  ...common,
  method: 'post',
  path: '/v1/vulnerability-reports/status/messages',
  summary: 'Ask us about your report, or answer our question',
  description: withToken,
  body: z.strictObject({ body: messageBody }),
  answers: { 201: { description: 'Written', schema: message } },
  example: async world => ({
    headers: { [tokenHeader]: (await world.newReport()).token },
    body: { body: 'It also works with an ended lease.' },
  }),
  handler: async ctx => {
    const token = tokenOf(ctx.headers);
    await admitMessage(ctx, token);
    const row = await onOwnReport(
      ctx,
      token,
      'write',
    )((unit, report) => writeReportMessage(unit, report, { channel: 'api', body: ctx.body.body }));
    return { status: 201, headers, body: presentMessage(row) };
  },
});

export const uploadAttachmentRoute = defineRoute({
  ...common,
  method: 'post',
  path: '/v1/vulnerability-reports/:reportId/attachments',
  summary: 'Add a file to your report',
  description: `The bytes themselves, at most 20 MB, five files a report; the name stands in Content-Disposition. ${withToken} Nobody opens the file but our security team, as a download.`,
  streamBody: true,
  limits: { bodyBytes: attachmentLimits.bytes, timeoutMs: 240_000 },
  params: reportParams,
  answers: { 201: { description: 'Stored', schema: file } },
  example: async world => {
    const { reportId, token } = await world.newReport();
    return {
      params: { reportId },
      headers: {
        [tokenHeader]: token,
        'content-type': 'application/octet-stream',
        'content-disposition': 'attachment; filename="steps.txt"',
      },
      body: 'Sign in as a renter.\n',
    };
  },
  handler: async ctx => {
    const token = tokenOf(ctx.headers);
    await admitMessage(ctx, token, ctx.params.reportId);
    const sent = { fileName: fileNameOf(ctx.headers['content-disposition']), bytes: ctx.stream };
    const row = await receiveAttachment(ctx.deps.reports.files, onOwnReport(ctx, token, 'write'), sent);
    return { status: 201, headers, body: presentFile(row) };
  },
});

/** The name of Content-Disposition (RFC 6266); a header that is none names nothing. */
function fileNameOf(header: string | undefined): string {
  try {
    return nameOf(String(parse(header ?? '').parameters['filename'] ?? ''));
  } catch {
    return nameOf('');
  }
}
