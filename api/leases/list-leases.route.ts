import { z } from 'zod';
import { expandLeases, leaseExpansions } from '../../src/leases/expand-leases.ts';
import { leaseStates } from '../../src/leases/lease.entity.ts';
import { listLeases } from '../../src/leases/list-leases.ts';
import { defineRoute } from '../http/define-route.ts';
import { listOf, listQuery, pageOfQuery, presentList, wordList } from '../http/list.ts';
import { day, id, moment } from '../http/schemas.ts';
import { staff } from '../http/serves.ts';
import { lease } from './lease-schema.ts';
import { presentLease } from './present-lease.ts';

/** What leases are listed and exported by. */
export const leaseFilters = {
  state: wordList(leaseStates),
  propertyId: id().optional(),
  contactId: id().optional().meta({ description: 'Somebody who is or was a party' }),
  endsBefore: day().optional().meta({ description: 'Leases whose last day is before this one' }),
  endsAfter: day().optional().meta({ description: 'Leases whose last day is after this one' }),
  updatedSince: moment().optional().meta({ description: 'Changed at this instant or later' }),
  q: z.string().min(1).max(200).optional().meta({
    description: 'Words that its reference, its property or the names of its parties hold, or begins of them',
  }),
};

export const listLeasesRoute = defineRoute({
  method: 'get',
  path: '/v1/leases',
  summary: 'List leases',
  tags: ['leases'],
  serves: staff({ permission: 'leases.read', module: 'leasing' }),
  unit: 'read',
  query: z.strictObject({
    ...leaseFilters,
    ...listQuery(['-createdAt', 'updatedAt', 'startsOn', 'endsOn']),
    expand: wordList(leaseExpansions),
  }),
  answers: { 200: { description: 'A page', schema: listOf(lease) } },
  example: async () => ({ query: { limit: '5', state: 'current,ending' } }),
  handler: async ctx => {
    const listed = await listLeases(ctx.unit, ctx.query, pageOfQuery('leases', ctx.query));
    const around = await expandLeases(ctx.unit, listed.rows, ctx.query.expand);
    return { status: 200, body: presentList('leases', ctx.query, listed, presentLease(around)) };
  },
});
