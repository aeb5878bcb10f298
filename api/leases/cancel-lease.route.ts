import { cancelLease } from '../../src/leases/cancel-lease.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { etagHeader, lease } from './lease-schema.ts';
import { answerLease } from './present-lease.ts';
import { cancellation, leaseParams } from './schemas.ts';

export const cancelLeaseRoute = defineRoute({
  method: 'post',
  path: '/v1/leases/:leaseId/cancel',
  summary: 'Cancel a lease that has not begun',
  description: 'Nothing is deleted; its property is free again.',
  tags: ['leases'],
  serves: staff({ permission: 'leases.write', module: 'leasing' }),
  unit: 'write',
  ifMatch: true,
  params: leaseParams,
  body: cancellation,
  answers: { 200: { description: 'Cancelled', schema: lease, headers: etagHeader } },
  example: async world => {
    const { leaseId, version } = await world.newLease('agreed');
    return { params: { leaseId }, headers: { 'if-match': etagOf(version) }, body: { reason: 'Finance fell through' } };
  },
  handler: async ctx => {
    const target = { ...ctx.params, version: ctx.ifMatch };
    return answerLease(ctx.unit, 200, await cancelLease(ctx.unit, target, ctx.body.reason));
  },
});
