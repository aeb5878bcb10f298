import { expandProperties } from '../../src/properties/expand-properties.ts';
import { setStaff } from '../../src/properties/set-staff.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { presentProperty } from './present-property.ts';
import { etagHeader, managingStaff, property, propertyParams } from './schemas.ts';

export const setStaffRoute = defineRoute({
  method: 'put',
  path: '/v1/properties/:propertyId/staff',
  summary: 'Say who of the staff looks after a property',
  description: 'Whoever is not named does so no longer. Staff limited to some properties see exactly those.',
  tags: ['properties'],
  serves: staff({ permission: 'properties.write', module: 'properties' }),
  unit: 'write',
  ifMatch: true,
  params: propertyParams,
  body: managingStaff,
  answers: { 200: { description: 'The property with its staff', schema: property, headers: etagHeader } },
  example: async world => {
    const { propertyId, version } = await world.newProperty();
    const body = { staff: [{ membershipId: world.members.property_manager.membershipId, duty: 'manager' }] };
    return { params: { propertyId }, headers: { 'if-match': etagOf(version) }, body };
  },
  handler: async ctx => {
    const row = await setStaff(ctx.unit, { propertyId: ctx.params.propertyId, version: ctx.ifMatch }, ctx.body.staff);
    const around = await expandProperties(ctx.unit, [row], ['staff']);
    return { status: 200, headers: { etag: etagOf(row.version) }, body: presentProperty(row, around.get(row.id)) };
  },
});
