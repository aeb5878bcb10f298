import { z } from 'zod';
import { listOwners } from '../../src/properties/list-owners.ts';
import { defineRoute } from '../http/define-route.ts';
import { day } from '../http/schemas.ts';
import { staff } from '../http/serves.ts';
import { ownership, propertyParams } from './schemas.ts';

export const listOwnersRoute = defineRoute({
  method: 'get',
  path: '/v1/properties/:propertyId/owners',
  summary: 'List the owners of a property, now and before',
  description: 'The latest first. With `on`, those of that day: one entry, or none.',
  tags: ['properties'],
  serves: staff({ permission: 'properties.read', module: 'properties' }),
  unit: 'read',
  params: propertyParams,
  query: z.strictObject({ on: day().optional() }),
  answers: { 200: { description: 'The whole history', schema: z.object({ data: z.array(ownership) }) } },
  example: async world => ({ params: { propertyId: (await world.newProperty()).propertyId } }),
  handler: async ctx => {
    const data = await listOwners(ctx.unit, ctx.params.propertyId, ctx.query.on);
    return { status: 200, body: { data } };
  },
});
