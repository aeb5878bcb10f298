import { changeProperty } from '../../src/properties/change-property.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { presentProperty } from './present-property.ts';
import { etagHeader, property, propertyChange, propertyParams } from './schemas.ts';

export const changePropertyRoute = defineRoute({
  method: 'patch',
  path: '/v1/properties/:propertyId',
  summary: 'Change a property',
  description: 'A merge: fields that are absent stay, `null` clears.',
  tags: ['properties'],
  serves: staff({ permission: 'properties.write', module: 'properties' }),
  unit: 'write',
  ifMatch: true,
  params: propertyParams,
  body: propertyChange,
  answers: { 200: { description: 'Changed', schema: property, headers: etagHeader } },
  example: async world => {
    const { propertyId, version } = await world.newProperty();
    return { params: { propertyId }, headers: { 'if-match': etagOf(version) }, body: { name: 'Harbour View 14 A' } };
  },
  handler: async ctx => {
    const target = { propertyId: ctx.params.propertyId, version: ctx.ifMatch };
    const row = await changeProperty(ctx.unit, target, ctx.body);
    return { status: 200, headers: { etag: etagOf(row.version) }, body: presentProperty(row) };
  },
});
