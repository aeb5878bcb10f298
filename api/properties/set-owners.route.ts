import { expandProperties } from '../../src/properties/expand-properties.ts';
import { setOwners } from '../../src/properties/set-owners.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { presentProperty } from './present-property.ts';
import { etagHeader, newOwners, property, propertyParams } from './schemas.ts';

export const setOwnersRoute = defineRoute({
  method: 'put',
  path: '/v1/properties/:propertyId/owners',
  summary: 'Say who owns a property from a day on',
  description:
    'What was said for that day and later is replaced; owners of before end the day before, and stay in the history. ' +
    'Shares are read exactly and must sum to one.',
  tags: ['properties'],
  serves: staff({ permission: 'properties.write', module: 'properties' }),
  unit: 'write',
  ifMatch: true,
  params: propertyParams,
  body: newOwners,
  answers: { 200: { description: 'The property with its owners of today', schema: property, headers: etagHeader } },
  example: async world => {
    const { propertyId, version } = await world.newProperty();
    const owners = [{ contactId: (await world.newContact()).contactId, share: '1' }];
    return { params: { propertyId }, headers: { 'if-match': etagOf(version) }, body: { fromOn: '2026-01-01', owners } };
  },
  handler: async ctx => {
    const target = { propertyId: ctx.params.propertyId, version: ctx.ifMatch };
    const row = await setOwners(ctx.unit, target, ctx.body);
    const around = await expandProperties(ctx.unit, [row], ['owners']);
    return { status: 200, headers: { etag: etagOf(row.version) }, body: presentProperty(row, around.get(row.id)) };
  },
});
