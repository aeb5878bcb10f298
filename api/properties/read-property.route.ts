import { z } from 'zod';
import { expandProperties, propertyExpansions } from '../../src/properties/expand-properties.ts';
import { readProperty } from '../../src/properties/read-property.ts';
import { defineRoute } from '../http/define-route.ts';
import { wordList } from '../http/list.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { presentProperty } from './present-property.ts';
import { etagHeader, property, propertyParams } from './schemas.ts';

export const readPropertyRoute = defineRoute({
  method: 'get',
  path: '/v1/properties/:propertyId',
  summary: 'Read a property',
  tags: ['properties'],
  serves: staff({ permission: 'properties.read', module: 'properties' }),
  unit: 'read',
  params: propertyParams,
  query: z.strictObject({ expand: wordList(propertyExpansions) }),
  answers: { 200: { description: 'The property', schema: property, headers: etagHeader } },
  example: async world => ({ params: { propertyId: (await world.newProperty()).propertyId } }),
  handler: async ctx => {
    const row = await readProperty(ctx.unit, ctx.params.propertyId);
    const around = await expandProperties(ctx.unit, [row], ctx.query.expand ?? []);
    return { status: 200, headers: { etag: etagOf(row.version) }, body: presentProperty(row, around.get(row.id)) };
  },
});
