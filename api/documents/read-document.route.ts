import { z } from 'zod';
import { documentExpandable, documentRelations } from '../../src/documents/document-relations.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import { defineRoute } from '../http/define-route.ts';
import { wordList } from '../http/list.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { presentDocument } from './present-document.ts';
import { document, documentParams, etagHeader } from './schemas.ts';

export const readDocumentRoute = defineRoute({
  method: 'get',
  path: '/v1/documents/:documentId',
  summary: 'Read what is known of a document',
  tags: ['documents'],
  serves: staff({ permission: 'documents.read', module: 'properties' }),
  unit: 'read',
  params: documentParams,
  query: z.strictObject({ expand: wordList(documentExpandable) }),
  answers: { 200: { description: 'The document, without its bytes', schema: document, headers: etagHeader } },
  example: async world => ({ params: { documentId: (await world.newDocument()).documentId } }),
  handler: async ctx => {
    const row = await readDocument(ctx.unit, ctx.params.documentId);
    const relations = await documentRelations(ctx.unit, [row], ctx.query.expand);
    return { status: 200, headers: { etag: etagOf(row.version) }, body: presentDocument(row, relations) };
  },
});
