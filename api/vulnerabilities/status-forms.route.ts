import { buffer } from 'node:stream/consumers';
import { z } from 'zod';
import { DomainError } from '../../src/kernel/errors.ts';
import { nameOf } from '../../src/vulnerabilities/mail-text.ts';
import { readOwnReport } from '../../src/vulnerabilities/read-own-report.ts';
import { attachmentLimits, receiveAttachment } from '../../src/vulnerabilities/receive-attachment.ts';
import { writeReportMessage } from '../../src/vulnerabilities/write-report-message.ts';
import type { ApiDeps } from '../deps.ts';
import { defineRoute } from '../http/define-route.ts';
import { everybody } from '../http/serves.ts';
import { formAnswers, goTo, showAgain } from '../pages/answers.ts';
import { presentStatus } from './present.ts';
import { admitMessage, cookieTokenOf, onOwnReport } from './reporter.ts';
import { messageBody } from './schemas.ts';
import { noReportPage, statusPage } from './status-page.ts';

const common = { method: 'post', tags: ['pages'], serves: everybody(), unit: 'none', bodyType: 'form' } as const;

export const submitReportMessage = defineRoute({
  ...common,
  path: '/security/report/status',
  summary: 'Write to us about a report from the form',
  limits: { bodyBytes: 100_000 },
  body: z.strictObject({ body: messageBody }),
  answers: formAnswers,
  example: async world => ({
    headers: { cookie: `reeve_report=${(await world.newReport()).token}` },
    body: { body: 'It also works with an ended lease.' },
  }),
  handler: async ctx => {
    const token = cookieTokenOf(ctx.headers, ctx.deps.settings.publicUrl);
    try {
      await admitMessage(ctx, token);
      await onOwnReport(
        ctx,
        token,
        'write',
      )((unit, report) => writeReportMessage(unit, report, { channel: 'page', body: ctx.body.body }));
      return goTo('/security/report/status');
    } catch (error) {
      return showStatusAgain(ctx, token, error);
    }
  },
});

export const submitReportFile = defineRoute({
  ...common,
  path: '/security/report/status/files',
  summary: 'Add a file to a report from the form',
  streamBody: true,
  bodyTypes: ['multipart/form-data'],
  // What stands around a file in a form is small.
  limits: { bodyBytes: attachmentLimits.bytes + 10_000, timeoutMs: 240_000 },
  answers: formAnswers,
  example: async world => ({
    headers: {
      cookie: `reeve_report=${(await world.newReport()).token}`,
      'content-type': 'multipart/form-data; boundary=edge',
    },
    body: '--edge\r\nContent-Disposition: form-data; name="file"; filename="steps.txt"\r\n\r\nSign in.\r\n--edge--\r\n',
  }),
  handler: async ctx => {
    const token = cookieTokenOf(ctx.headers, ctx.deps.settings.publicUrl);
    try {
      await admitMessage(ctx, token);
      const sent = await fileOf(ctx.headers['content-type'] ?? '', await buffer(ctx.stream));
      await receiveAttachment(ctx.deps.reports.files, onOwnReport(ctx, token, 'write'), sent);
      return goTo('/security/report/status');
    } catch (error) {
      return showStatusAgain(ctx, token, error);
    }
  },
});

/** The one file of a form, read by the runtime's own parser: small enough to be held. */
async function fileOf(contentType: string, body: Buffer) {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => {
      throw new DomainError('malformed_body', 'the form cannot be read');
    });
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0) throw new DomainError('conflict', 'choose a file first');
  return { fileName: nameOf(file.name), bytes: file.stream() };
}

type Asked = Parameters<typeof onOwnReport>[0] & { deps: ApiDeps };

/** Shows the report with what went wrong; where it cannot be shown, only that. */
async function showStatusAgain(ctx: Asked, token: string, error: unknown) {
  const own = await onOwnReport(ctx, token, 'read')(readOwnReport).catch(() => null);
  return showAgain(error, said => (own ? statusPage(presentStatus(own), { said }) : noReportPage(said)));
}
