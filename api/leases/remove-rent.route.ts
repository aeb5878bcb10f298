import { removeRent } from '../../src/leases/remove-rent.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { etagHeader, lease } from './lease-schema.ts';
import { answerLease } from './present-lease.ts';
import { rentParams } from './schemas.ts';

export const removeRentRoute = defineRoute({
  method: 'delete',
  path: '/v1/leases/:leaseId/rents/:rentId',
  summary: 'Take a change of rent back',
  description: 'One that has not taken effect; the rent before it goes on.',
  tags: ['leases'],
  serves: staff({ permission: 'leases.write', module: 'leasing' }),
  unit: 'write',
  ifMatch: true,
  params: rentParams,
  answers: { 200: { description: 'Taken back', schema: lease, headers: etagHeader } },
  example: async world => {
    const { leaseId, version, rentId } = await world.newLease('draft', { laterRent: true });
    return { params: { leaseId, rentId }, headers: { 'if-match': etagOf(version) } };
  },
  handler: async ctx => {
    const target = { ...ctx.params, version: ctx.ifMatch };
    return answerLease(ctx.unit, 200, await removeRent(ctx.unit, target));
  },
});
