import { endLease } from '../../src/leases/end-lease.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { etagHeader, lease } from './lease-schema.ts';
import { answerLease } from './present-lease.ts';
import { earlyEnd, leaseParams } from './schemas.ts';

export const endLeaseRoute = defineRoute({
  method: 'post',
  path: '/v1/leases/:leaseId/end',
  summary: 'End a lease early',
  description: 'Brings its last day forward; it is `ended` the day after.',
  tags: ['leases'],
  serves: staff({ permission: 'leases.write', module: 'leasing' }),
  unit: 'write',
  ifMatch: true,
  params: leaseParams,
  body: earlyEnd,
  answers: { 200: { description: 'Changed; `ended` at once if that day is past', schema: lease, headers: etagHeader } },
  example: async world => {
    const { leaseId, version, today } = await world.newLease('current');
    return {
      params: { leaseId },
      headers: { 'if-match': etagOf(version) },
      body: { endedOn: today, reason: 'Surrendered by agreement' },
    };
  },
  handler: async ctx => {
    const target = { ...ctx.params, version: ctx.ifMatch };
    return answerLease(ctx.unit, 200, await endLease(ctx.unit, target, ctx.body));
  },
});
