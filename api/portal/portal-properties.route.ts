import { z } from 'zod';
import { listPortalProperties, readPortalProperty } from '../../src/portal/portal-properties.ts';
import { defineRoute } from '../http/define-route.ts';
import { listOf, listQuery, pageOfQuery, presentList } from '../http/list.ts';
import { portal } from '../http/serves.ts';
import { propertyParams } from '../properties/schemas.ts';
import { presentPortalProperty } from './present-portal-property.ts';
import { portalProperty } from './schemas.ts';

export const listPortalPropertiesRoute = defineRoute({
  method: 'get',
  path: '/v1/portal/properties',
  summary: 'List the properties that you own or rent, or did',
  tags: ['portal'],
  serves: portal(),
  unit: 'read',
  query: z.strictObject(listQuery(['-createdAt'])),
  answers: { 200: { description: 'A page', schema: listOf(portalProperty) } },
  example: async world => ({ token: await world.token(await world.newPortalPerson('owner')) }),
  handler: async ctx => {
    const listed = await listPortalProperties(ctx.unit, pageOfQuery('portal-properties', ctx.query));
    return { status: 200, body: presentList('portal-properties', ctx.query, listed, presentPortalProperty) };
  },
});

export const readPortalPropertyRoute = defineRoute({
  method: 'get',
  path: '/v1/portal/properties/:propertyId',
  summary: 'Read a property that you own or rent, or did',
  description: 'Details and the lease are for who owns it today; to everybody else it is an address.',
  tags: ['portal'],
  serves: portal(),
  unit: 'read',
  params: propertyParams,
  answers: { 200: { description: 'The property', schema: portalProperty } },
  example: async world => {
    const owner = await world.newPortalPerson('owner');
    return { params: { propertyId: owner.propertyId }, token: await world.token(owner) };
  },
  handler: async ctx => {
    const found = await readPortalProperty(ctx.unit, ctx.params.propertyId);
    return { status: 200, body: presentPortalProperty(found) };
  },
});
