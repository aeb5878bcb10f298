import { changeDocument } from '../../src/documents/change-document.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { presentDocument } from './present-document.ts';
import { document, documentChange, documentParams, etagHeader } from './schemas.ts';

export const changeDocumentRoute = defineRoute({
  method: 'patch',
  path: '/v1/documents/:documentId',
  summary: 'Change what is said about a document',
  description: 'A merge: fields that are absent stay. Its bytes never change: other bytes are another document.',
  tags: ['documents'],
  serves: staff({ permission: 'documents.write', module: 'properties' }),
  unit: 'write',
  ifMatch: true,
  params: documentParams,
  body: documentChange,
  answers: { 200: { description: 'Changed', schema: document, headers: etagHeader } },
  example: async world => {
    const { documentId, version } = await world.newDocument();
    return { params: { documentId }, headers: { 'if-match': etagOf(version) }, body: { audience: ['renters'] } };
  },
  handler: async ctx => {
    const target = { documentId: ctx.params.documentId, version: ctx.ifMatch };
    const row = await changeDocument(ctx.unit, target, ctx.body);
    return { status: 200, headers: { etag: etagOf(row.version) }, body: presentDocument(row) };
  },
});
