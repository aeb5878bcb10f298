import { z } from 'zod';
import { listPortalLeases, readPortalLease } from '../../src/portal/portal-leases.ts';
import { defineRoute } from '../http/define-route.ts';
import { listOf, listQuery, pageOfQuery, presentList } from '../http/list.ts';
import { id } from '../http/schemas.ts';
import { portal } from '../http/serves.ts';
import { presentPortalLease } from './present-portal-lease.ts';
import { portalLease } from './schemas.ts';

export const listPortalLeasesRoute = defineRoute({
  method: 'get',
  path: '/v1/portal/leases',
  summary: 'List your leases, and those of what you own',
  tags: ['portal'],
  serves: portal(),
  unit: 'read',
  query: z.strictObject({ ...listQuery(['-startsOn']), propertyId: id().optional() }),
  answers: { 200: { description: 'A page', schema: listOf(portalLease) } },
  example: async world => ({ token: await world.token(await world.newPortalPerson('renter')) }),
  handler: async ctx => {
    const { propertyId } = ctx.query;
    const listed = await listPortalLeases(ctx.unit, { propertyId }, pageOfQuery('portal-leases', ctx.query));
    return { status: 200, body: presentList('portal-leases', ctx.query, listed, presentPortalLease) };
  },
});

export const readPortalLeaseRoute = defineRoute({
  method: 'get',
  path: '/v1/portal/leases/:leaseId',
  summary: 'Read a lease of yours, or of what you own',
  description: 'Owners and renters of before see what was of their time. Other people are shown by masked names.',
  tags: ['portal'],
  serves: portal(),
  unit: 'read',
  params: z.strictObject({ leaseId: id() }),
  answers: { 200: { description: 'The lease', schema: portalLease } },
  example: async world => {
    const renter = await world.newPortalPerson('renter');
    return { params: { leaseId: renter.leaseId ?? '' }, token: await world.token(renter) };
  },
  handler: async ctx => {
    const found = await readPortalLease(ctx.unit, ctx.params.leaseId);
    return { status: 200, body: presentPortalLease(found) };
  },
});
