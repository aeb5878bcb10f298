import { addRent } from '../../src/leases/add-rent.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { etagHeader, lease } from './lease-schema.ts';
import { answerLease } from './present-lease.ts';
import { leaseParams, newRent } from './schemas.ts';

export const addRentRoute = defineRoute({
  method: 'post',
  path: '/v1/leases/:leaseId/rents',
  summary: 'Change the rent from a day on',
  description: 'What was due before stays as it was.',
  tags: ['leases'],
  serves: staff({ permission: 'leases.write', module: 'leasing' }),
  unit: 'write',
  idempotent: true,
  ifMatch: true,
  params: leaseParams,
  body: newRent,
  answers: {
    201: { description: 'Set', schema: lease, headers: { ...etagHeader, location: 'Where the lease is read' } },
  },
  example: async world => {
    const { leaseId, version, later } = await world.newLease('agreed');
    return {
      params: { leaseId },
      headers: { 'if-match': etagOf(version) },
      body: { effectiveOn: later, amountMinor: 152000, currency: 'EUR', frequency: 'monthly' },
    };
  },
  handler: async ctx => {
    const target = { ...ctx.params, version: ctx.ifMatch };
    return answerLease(ctx.unit, 201, await addRent(ctx.unit, target, ctx.body));
  },
});
