import { Readable } from 'node:stream';
import { z } from 'zod';
import { openAttachment } from '../../src/vulnerabilities/open-attachment.ts';
import { attachment } from '../http/attachment.ts';
import { defineRoute } from '../http/define-route.ts';
import { binary, id } from '../http/schemas.ts';
import { operator } from '../http/serves.ts';

export const readAttachmentRoute = defineRoute({
  method: 'get',
  path: '/v1/operations/vulnerability-reports/:reportId/attachments/:attachmentId',
  summary: 'Download a file that came with a report',
  description:
    "A stranger's file, as it came, never scanned: open it where it can do no harm. That it was read is kept.",
  tags: ['operations'],
  serves: operator(),
  unit: 'none',
  params: z.strictObject({ reportId: id(), attachmentId: id() }),
  answers: {
    200: {
      description: 'The bytes as they were sent',
      schema: binary,
      contentType: 'application/octet-stream',
      headers: { 'content-disposition': 'attachment, with its name' },
    },
  },
  example: async world => ({ params: await world.newReportFile() }),
  handler: async ctx => {
    const write = <T>(work: Parameters<typeof ctx.units.asCaller<T>>[1]) => ctx.units.asCaller('write', work);
    const { fileName, content } = await openAttachment(ctx.deps.reports.files, write, ctx.params);
    const headers = {
      'content-disposition': attachment(fileName),
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
    };
    return { status: 200, headers, body: Readable.from(content, { objectMode: false }) };
  },
});
