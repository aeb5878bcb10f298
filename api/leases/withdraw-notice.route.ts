import { withdrawNotice } from '../../src/leases/withdraw-notice.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { etagHeader, lease } from './lease-schema.ts';
import { answerLease } from './present-lease.ts';
import { leaseParams } from './schemas.ts';

export const withdrawNoticeRoute = defineRoute({
  method: 'delete',
  path: '/v1/leases/:leaseId/notice',
  summary: 'Withdraw a notice',
  description: 'The lease ends when it did before; 409 if its days have been let to others.',
  tags: ['leases'],
  serves: staff({ permission: 'leases.write', module: 'leasing' }),
  unit: 'write',
  ifMatch: true,
  params: leaseParams,
  answers: { 200: { description: 'Withdrawn', schema: lease, headers: etagHeader } },
  example: async world => {
    const { leaseId, version } = await world.newLease('ending');
    return { params: { leaseId }, headers: { 'if-match': etagOf(version) } };
  },
  handler: async ctx => {
    const target = { ...ctx.params, version: ctx.ifMatch };
    return answerLease(ctx.unit, 200, await withdrawNotice(ctx.unit, target));
  },
});
