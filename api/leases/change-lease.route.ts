import { changeLease } from '../../src/leases/change-lease.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { etagHeader, lease } from './lease-schema.ts';
import { answerLease } from './present-lease.ts';
import { leaseChange, leaseParams } from './schemas.ts';

export const changeLeaseRoute = defineRoute({
  method: 'patch',
  path: '/v1/leases/:leaseId',
  summary: 'Change a draft',
  description:
    'A merge: fields that are absent stay, `null` clears. Of a lease that is agreed, only `reference` and `bondHeldBy`; what counts from the first day moves with it.',
  tags: ['leases'],
  serves: staff({ permission: 'leases.write', module: 'leasing' }),
  unit: 'write',
  ifMatch: true,
  params: leaseParams,
  body: leaseChange,
  answers: { 200: { description: 'Changed', schema: lease, headers: etagHeader } },
  example: async world => {
    const { leaseId, version } = await world.newLease();
    return {
      params: { leaseId },
      headers: { 'if-match': etagOf(version) },
      body: { reference: 'L-2026-015', bondHeldBy: null },
    };
  },
  handler: async ctx => {
    const target = { ...ctx.params, version: ctx.ifMatch };
    return answerLease(ctx.unit, 200, await changeLease(ctx.unit, target, ctx.body));
  },
});
