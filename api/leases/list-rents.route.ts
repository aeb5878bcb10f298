import { z } from 'zod';
import { readRents, rentOn } from '../../src/leases/lease-rents.ts';
import { readLease } from '../../src/leases/read-lease.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { day } from '../http/schemas.ts';
import { staff } from '../http/serves.ts';
import { etagHeader, leaseRent } from './lease-schema.ts';
import { presentRent } from './present-lease.ts';
import { leaseParams } from './schemas.ts';

export const listRentsRoute = defineRoute({
  method: 'get',
  path: '/v1/leases/:leaseId/rents',
  summary: 'List the rents of a lease',
  description: 'By the day from which each is due. With `on`, the one of that day; none on days outside the lease.',
  tags: ['leases'],
  serves: staff({ permission: 'leases.read', module: 'leasing' }),
  unit: 'read',
  params: leaseParams,
  query: z.strictObject({ on: day().optional() }),
  answers: {
    200: { description: 'The rents', schema: z.object({ data: z.array(leaseRent) }), headers: etagHeader },
  },
  example: async world => ({ params: { leaseId: (await world.newLease()).leaseId }, query: { on: '2026-03-01' } }),
  handler: async ctx => {
    const row = await readLease(ctx.unit, ctx.params.leaseId);
    const rents = await readRents(ctx.unit, [row.id]);
    const shown = ctx.query.on ? [rentOn(row, rents, ctx.query.on)].filter(rent => rent !== null) : rents;
    const data = shown.map(rent => presentRent(rent, row.currency));
    return { status: 200, headers: { etag: etagOf(row.version) }, body: { data } };
  },
});
