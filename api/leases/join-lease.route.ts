import { joinLease } from '../../src/leases/join-lease.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { etagHeader, lease } from './lease-schema.ts';
import { answerLease } from './present-lease.ts';
import { leaseParams, newParty } from './schemas.ts';

export const joinLeaseRoute = defineRoute({
  method: 'post',
  path: '/v1/leases/:leaseId/parties',
  summary: 'Add a party to an agreed lease',
  description: 'From a day on; the others stay.',
  tags: ['leases'],
  serves: staff({ permission: 'leases.write', module: 'leasing' }),
  unit: 'write',
  idempotent: true,
  ifMatch: true,
  params: leaseParams,
  body: newParty,
  answers: {
    201: { description: 'Added', schema: lease, headers: { ...etagHeader, location: 'Where the lease is read' } },
  },
  example: async world => {
    const { leaseId, version } = await world.newLease('agreed');
    return {
      params: { leaseId },
      headers: { 'if-match': etagOf(version) },
      body: { contactId: (await world.newContact()).contactId, role: 'renter' },
    };
  },
  handler: async ctx => {
    const target = { ...ctx.params, version: ctx.ifMatch };
    return answerLease(ctx.unit, 201, await joinLease(ctx.unit, target, ctx.body));
  },
});
