import { z } from 'zod';
import { audiences, documentKinds, documentStates } from '../../src/documents/document.entity.ts';
import { documentExpandable, documentRelations } from '../../src/documents/document-relations.ts';
import { listDocuments } from '../../src/documents/list-documents.ts';
import { defineRoute } from '../http/define-route.ts';
import { listOf, listQuery, pageOfQuery, presentList, wordList } from '../http/list.ts';
import { id, line, moment } from '../http/schemas.ts';
import { staff } from '../http/serves.ts';
import { presentDocument } from './present-document.ts';
import { document } from './schemas.ts';

/** What documents are listed and exported by. */
export const documentFilters = {
  q: line(200).optional().meta({ description: 'Words of its name, or their beginnings' }),
  kind: z.enum(documentKinds).optional(),
  state: z.enum(documentStates).optional(),
  propertyId: id().optional(),
  leaseId: id().optional(),
  contactId: id().optional(),
  audience: z.enum(audiences).optional(),
  tagId: id().optional(),
  updatedSince: moment().optional(),
  archived: z.enum(['hide', 'show', 'only']).default('hide').meta({ description: 'What to do with archived ones' }),
};

export const listDocumentsRoute = defineRoute({
  method: 'get',
  path: '/v1/documents',
  summary: 'List documents',
  tags: ['documents'],
  serves: staff({ permission: 'documents.read', module: 'properties' }),
  unit: 'read',
  query: z.strictObject({
    ...listQuery(['-createdAt', 'name', 'updatedAt']),
    ...documentFilters,
    expand: wordList(documentExpandable),
  }),
  answers: { 200: { description: 'A page', schema: listOf(document) } },
  example: async () => ({ query: { limit: '5', kind: 'inspection', expand: 'property,tags' } }),
  handler: async ctx => {
    const listed = await listDocuments(ctx.unit, ctx.query, pageOfQuery('documents', ctx.query));
    const relations = await documentRelations(ctx.unit, listed.rows, ctx.query.expand);
    return { status: 200, body: presentList('documents', ctx.query, listed, row => presentDocument(row, relations)) };
  },
});
