import { createDocument } from '../../src/documents/create-document.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { presentDocument } from './present-document.ts';
import { document, etagHeader, newDocument } from './schemas.ts';

export const createDocumentRoute = defineRoute({
  method: 'post',
  path: '/v1/documents',
  summary: 'Add a document',
  description: 'First what it is; then its bytes are sent by PUT to its `contentUrl`.',
  tags: ['documents'],
  serves: staff({ permission: 'documents.write', module: 'properties' }),
  unit: 'write',
  idempotent: true,
  body: newDocument,
  answers: {
    201: {
      description: 'Added; it awaits its bytes',
      schema: document,
      headers: { ...etagHeader, location: 'Where it is read' },
    },
  },
  example: async world => {
    const { propertyId } = await world.newProperty();
    return { body: { name: 'Inspection of March', kind: 'inspection', propertyId, audience: ['owners'] } };
  },
  handler: async ctx => {
    const row = await createDocument(ctx.unit, ctx.body);
    const headers = { location: `/v1/documents/${row.id}`, etag: etagOf(row.version) };
    return { status: 201, headers, body: presentDocument(row) };
  },
});
