import { archiveProperty } from '../../src/properties/archive-property.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { presentProperty } from './present-property.ts';
import { etagHeader, property, propertyParams } from './schemas.ts';

export const archivePropertyRoute = defineRoute({
  method: 'post',
  path: '/v1/properties/:propertyId/archive',
  summary: 'Archive a property',
  description: 'It leaves the lists and can no longer be changed; nothing is deleted, which is why this is no DELETE.',
  tags: ['properties'],
  serves: staff({ permission: 'properties.write', module: 'properties' }),
  unit: 'write',
  ifMatch: true,
  params: propertyParams,
  answers: { 200: { description: 'Archived', schema: property, headers: etagHeader } },
  example: async world => {
    const { propertyId, version } = await world.newProperty();
    return { params: { propertyId }, headers: { 'if-match': etagOf(version) } };
  },
  handler: async ctx => {
    const row = await archiveProperty(ctx.unit, { propertyId: ctx.params.propertyId, version: ctx.ifMatch });
    return { status: 200, headers: { etag: etagOf(row.version) }, body: presentProperty(row) };
  },
});
