import { z } from 'zod';
import { expandLeases, leaseExpansions } from '../../src/leases/expand-leases.ts';
import { readLease } from '../../src/leases/read-lease.ts';
import { defineRoute } from '../http/define-route.ts';
import { wordList } from '../http/list.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { etagHeader, lease } from './lease-schema.ts';
import { presentLease } from './present-lease.ts';
import { leaseParams } from './schemas.ts';

export const readLeaseRoute = defineRoute({
  method: 'get',
  path: '/v1/leases/:leaseId',
  summary: 'Read a lease',
  tags: ['leases'],
  serves: staff({ permission: 'leases.read', module: 'leasing' }),
  unit: 'read',
  params: leaseParams,
  query: z.strictObject({ expand: wordList(leaseExpansions) }),
  answers: { 200: { description: 'The lease', schema: lease, headers: etagHeader } },
  example: async world => ({
    params: { leaseId: (await world.newLease()).leaseId },
    query: { expand: 'property,parties,rents,contacts' },
  }),
  handler: async ctx => {
    const row = await readLease(ctx.unit, ctx.params.leaseId);
    const around = await expandLeases(ctx.unit, [row], ctx.query.expand);
    return { status: 200, headers: { etag: etagOf(row.version) }, body: presentLease(around)(row) };
  },
});
