import { z } from 'zod';
import { documentKinds } from '../../src/documents/document.entity.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import { listPortalDocuments } from '../../src/portal/portal-documents.ts';
import { presentPortalDocument } from '../documents/present-document.ts';
import { portalDocument } from '../documents/schemas.ts';
import { defineRoute } from '../http/define-route.ts';
import { listOf, listQuery, pageOfQuery, presentList } from '../http/list.ts';
import { id } from '../http/schemas.ts';
import { portal } from '../http/serves.ts';

export const listPortalDocumentsRoute = defineRoute({
  method: 'get',
  path: '/v1/portal/documents',
  summary: 'List the documents that the agency has marked for you',
  tags: ['portal'],
  serves: portal(),
  unit: 'read',
  query: z.strictObject({
    ...listQuery(['-datedOn', 'name']),
    propertyId: id().optional(),
    leaseId: id().optional(),
    kind: z.enum(documentKinds).optional(),
  }),
  answers: { 200: { description: 'A page', schema: listOf(portalDocument) } },
  example: async world => ({ token: await world.token(await world.newPortalPerson('owner')) }),
  handler: async ctx => {
    const { propertyId, leaseId, kind } = ctx.query;
    const page = pageOfQuery('portal-documents', ctx.query);
    const listed = await listPortalDocuments(ctx.unit, { propertyId, leaseId, kind }, page);
    return { status: 200, body: presentList('portal-documents', ctx.query, listed, presentPortalDocument) };
  },
});

export const readPortalDocumentRoute = defineRoute({
  method: 'get',
  path: '/v1/portal/documents/:documentId',
  summary: 'Read what a document marked for you is; its content is read from /content',
  tags: ['portal'],
  serves: portal(),
  unit: 'read',
  params: z.strictObject({ documentId: id() }),
  answers: { 200: { description: 'The document', schema: portalDocument } },
  example: async world => {
    const owner = await world.newPortalPerson('owner');
    const { documentId } = await world.newDocument({ propertyId: owner.propertyId, audience: ['owners'] });
    return { params: { documentId }, token: await world.token(owner) };
  },
  handler: async ctx => {
    const row = await readDocument(ctx.unit, ctx.params.documentId);
    return { status: 200, body: presentPortalDocument(row) };
  },
});
