import { agreeLease } from '../../src/leases/agree-lease.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { etagHeader, lease } from './lease-schema.ts';
import { answerLease } from './present-lease.ts';
import { leaseParams } from './schemas.ts';

export const agreeLeaseRoute = defineRoute({
  method: 'post',
  path: '/v1/leases/:leaseId/agree',
  summary: 'Agree a lease',
  description:
    'All have signed: it binds, and its property is taken for its days. No two leases of one property share a day: 409 names the other one.',
  tags: ['leases'],
  serves: staff({ permission: 'leases.write', module: 'leasing' }),
  unit: 'write',
  ifMatch: true,
  params: leaseParams,
  answers: {
    200: { description: 'Agreed; `current` or `ended` at once if its days say so', schema: lease, headers: etagHeader },
  },
  example: async world => {
    const { leaseId, version } = await world.newLease();
    return { params: { leaseId }, headers: { 'if-match': etagOf(version) } };
  },
  handler: async ctx => {
    const target = { ...ctx.params, version: ctx.ifMatch };
    return answerLease(ctx.unit, 200, await agreeLease(ctx.unit, target));
  },
});
