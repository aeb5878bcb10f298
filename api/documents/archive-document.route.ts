import { archiveDocument } from '../../src/documents/archive-document.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { presentDocument } from './present-document.ts';
import { document, documentParams, etagHeader } from './schemas.ts';

export const archiveDocumentRoute = defineRoute({
  method: 'post',
  path: '/v1/documents/:documentId/archive',
  summary: 'Archive a document',
  description: 'It leaves the lists and the portal and can no longer be changed; staff can still download it.',
  tags: ['documents'],
  serves: staff({ permission: 'documents.write', module: 'properties' }),
  unit: 'write',
  ifMatch: true,
  params: documentParams,
  answers: { 200: { description: 'Archived', schema: document, headers: etagHeader } },
  example: async world => {
    const { documentId, version } = await world.newDocument();
    return { params: { documentId }, headers: { 'if-match': etagOf(version) } };
  },
  handler: async ctx => {
    const row = await archiveDocument(ctx.unit, { documentId: ctx.params.documentId, version: ctx.ifMatch });
    return { status: 200, headers: { etag: etagOf(row.version) }, body: presentDocument(row) };
  },
});
