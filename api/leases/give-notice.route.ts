import { giveNotice } from '../../src/leases/give-notice.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { etagHeader, lease } from './lease-schema.ts';
import { answerLease } from './present-lease.ts';
import { leaseParams, notice } from './schemas.ts';

export const giveNoticeRoute = defineRoute({
  method: 'post',
  path: '/v1/leases/:leaseId/notice',
  summary: 'Record a notice',
  description: 'The lease ends on the day of leaving. Whether the time between is what the law asks is not judged.',
  tags: ['leases'],
  serves: staff({ permission: 'leases.write', module: 'leasing' }),
  unit: 'write',
  ifMatch: true,
  params: leaseParams,
  body: notice,
  answers: { 200: { description: 'Recorded', schema: lease, headers: etagHeader } },
  example: async world => {
    const { leaseId, version, today } = await world.newLease('current');
    return {
      params: { leaseId },
      headers: { 'if-match': etagOf(version) },
      body: { by: 'renter', givenOn: today, leavesOn: today, reason: 'Moving abroad' },
    };
  },
  handler: async ctx => {
    const target = { ...ctx.params, version: ctx.ifMatch };
    return answerLease(ctx.unit, 200, await giveNotice(ctx.unit, target, ctx.body));
  },
});
