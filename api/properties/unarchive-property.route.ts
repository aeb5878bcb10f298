import { unarchiveProperty } from '../../src/properties/unarchive-property.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { presentProperty } from './present-property.ts';
import { etagHeader, property, propertyParams } from './schemas.ts';

export const unarchivePropertyRoute = defineRoute({
  method: 'post',
  path: '/v1/properties/:propertyId/unarchive',
  summary: 'Take an archived property back',
  tags: ['properties'],
  serves: staff({ permission: 'properties.write', module: 'properties' }),
  unit: 'write',
  ifMatch: true,
  params: propertyParams,
  answers: { 200: { description: 'In use again', schema: property, headers: etagHeader } },
  example: async world => {
    const { propertyId, version } = await world.newProperty({ archived: true });
    return { params: { propertyId }, headers: { 'if-match': etagOf(version) } };
  },
  handler: async ctx => {
    const row = await unarchiveProperty(ctx.unit, { propertyId: ctx.params.propertyId, version: ctx.ifMatch });
    return { status: 200, headers: { etag: etagOf(row.version) }, body: presentProperty(row) };
  },
});
