import { renewLease } from '../../src/leases/renew-lease.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { etagHeader, lease } from './lease-schema.ts';
import { answerLease } from './present-lease.ts';
import { leaseParams, renewal } from './schemas.ts';

export const renewLeaseRoute = defineRoute({
  method: 'post',
  path: '/v1/leases/:leaseId/renew',
  summary: 'Renew a lease',
  description:
    'Agrees a new lease of the same property and renters, from the day after this one ends. Answers the new one.',
  tags: ['leases'],
  serves: staff({ permission: 'leases.write', module: 'leasing' }),
  unit: 'write',
  idempotent: true,
  ifMatch: true,
  params: leaseParams,
  body: renewal,
  answers: {
    201: {
      description: 'The lease that follows',
      schema: lease,
      headers: { ...etagHeader, location: 'Where the lease is read' },
    },
  },
  example: async world => {
    const { leaseId, version } = await world.newLease('agreed');
    return { params: { leaseId }, headers: { 'if-match': etagOf(version) }, body: { endsOn: null } };
  },
  handler: async ctx => {
    const target = { ...ctx.params, version: ctx.ifMatch };
    return answerLease(ctx.unit, 201, await renewLease(ctx.unit, target, ctx.body));
  },
});
