import { downloadContent } from '../../src/documents/download-content.ts';
import { defineRoute } from '../http/define-route.ts';
import { staff } from '../http/serves.ts';
import { answerDownload, downloaded } from './answer-download.ts';
import { documentParams } from './schemas.ts';

export const downloadContentRoute = defineRoute({
  method: 'get',
  path: '/v1/documents/:documentId/content',
  summary: 'Download the bytes of a document',
  description:
    'Only once it is `ready`. That it was asked for is kept in the audit log. A connection that ends early means that ' +
    'what came is not to be trusted: ask again.',
  tags: ['documents'],
  serves: staff({ permission: 'documents.read', module: 'properties' }),
  unit: 'none',
  params: documentParams,
  answers: downloaded,
  example: async world => ({ params: { documentId: (await world.newDocument()).documentId } }),
  handler: async ctx => {
    const write = <T>(work: Parameters<typeof ctx.units.asCaller<T>>[1]) => ctx.units.asCaller('write', work);
    return answerDownload(await downloadContent(ctx.deps.documents, write, ctx.params.documentId));
  },
});
