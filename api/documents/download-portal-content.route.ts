import { downloadContent } from '../../src/documents/download-content.ts';
import { defineRoute } from '../http/define-route.ts';
import { portal } from '../http/serves.ts';
import { answerDownload, downloaded } from './answer-download.ts';
import { documentParams } from './schemas.ts';

export const downloadPortalContentRoute = defineRoute({
  method: 'get',
  path: '/v1/portal/documents/:documentId/content',
  summary: 'Download a document as an owner or renter',
  description: 'Documents that are meant for owners or renters, of the time in which the property or lease was theirs.',
  tags: ['portal'],
  serves: portal(),
  unit: 'none',
  params: documentParams,
  answers: downloaded,
  example: async world => {
    const owner = await world.newPortalPerson('owner');
    const { documentId } = await world.newDocument({ propertyId: owner.propertyId, audience: ['owners'] });
    return { params: { documentId }, token: await world.token(owner) };
  },
  handler: async ctx => {
    const write = <T>(work: Parameters<typeof ctx.units.asCaller<T>>[1]) => ctx.units.asCaller('write', work);
    return answerDownload(await downloadContent(ctx.deps.documents, write, ctx.params.documentId));
  },
});
