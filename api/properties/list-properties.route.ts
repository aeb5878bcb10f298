import { z } from 'zod';
import { listProperties } from '../../src/properties/list-properties.ts';
import { defineRoute } from '../http/define-route.ts';
import { decodeCursor, encodeCursor, pageOf, pageQuery } from '../http/page.ts';
import { staff } from '../http/serves.ts';
import { presentProperty } from './present-property.ts';
import { property } from './schemas.ts';

export const listPropertiesRoute = defineRoute({
  method: 'get',
  path: '/v1/properties',
  summary: 'List properties, newest first',
  tags: ['properties'],
  serves: staff({ permission: 'properties.read', module: 'properties' }),
  unit: 'read',
  query: z.strictObject({
    ...pageQuery,
    archived: z.enum(['hide', 'show', 'only']).default('hide').meta({ description: 'What to do with archived ones' }),
  }),
  answers: { 200: { description: 'A page', schema: pageOf(property) } },
  example: async () => ({ query: { limit: '5' } }),
  handler: async ctx => {
    const { limit, cursor, archived } = ctx.query;
    const { rows, next } = await listProperties(ctx.unit, {
      limit,
      archived,
      after: decodeCursor('properties', cursor),
    });
    return { status: 200, body: { data: rows.map(presentProperty), nextCursor: encodeCursor('properties', next) } };
  },
});
