import { z } from 'zod';
import { readParties } from '../../src/leases/lease-parties.ts';
import { readLease } from '../../src/leases/read-lease.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { etagHeader, leaseParty } from './lease-schema.ts';
import { presentParty } from './present-lease.ts';
import { leaseParams } from './schemas.ts';

export const listPartiesRoute = defineRoute({
  method: 'get',
  path: '/v1/leases/:leaseId/parties',
  summary: 'List the parties of a lease',
  description: 'All of them, those who have left too, by the day on which they came.',
  tags: ['leases'],
  serves: staff({ permission: 'leases.read', module: 'leasing' }),
  unit: 'read',
  params: leaseParams,
  answers: {
    200: { description: 'The parties', schema: z.object({ data: z.array(leaseParty) }), headers: etagHeader },
  },
  example: async world => ({ params: { leaseId: (await world.newLease()).leaseId } }),
  handler: async ctx => {
    const { id, version } = await readLease(ctx.unit, ctx.params.leaseId);
    const data = (await readParties(ctx.unit, [id])).map(presentParty);
    return { status: 200, headers: { etag: etagOf(version) }, body: { data } };
  },
});
