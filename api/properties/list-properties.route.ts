import { z } from 'zod';
import { listProperties } from '../../src/properties/list-properties.ts';
import { defineRoute } from '../http/define-route.ts';
import { listOf, listQuery, pageOfQuery, presentList } from '../http/list.ts';
import { staff } from '../http/serves.ts';
import { presentProperty } from './present-property.ts';
import { property } from './schemas.ts';

export const listPropertiesRoute = defineRoute({
  method: 'get',
  path: '/v1/properties',
  summary: 'List properties',
  tags: ['properties'],
  serves: staff({ permission: 'properties.read', module: 'properties' }),
  unit: 'read',
  query: z.strictObject({
    ...listQuery(['-createdAt', 'name', 'updatedAt']),
    q: z
      .string()
      .min(1)
      .max(200)
      .optional()
      .meta({ description: 'Words that its name or address holds, or begins of them' }),
    archived: z.enum(['hide', 'show', 'only']).default('hide').meta({ description: 'What to do with archived ones' }),
  }),
  answers: { 200: { description: 'A page', schema: listOf(property) } },
  example: async () => ({ query: { limit: '5' } }),
  handler: async ctx => {
    const { archived, q } = ctx.query;
    const listed = await listProperties(ctx.unit, { archived, q }, pageOfQuery('properties', ctx.query));
    return { status: 200, body: presentList('properties', ctx.query, listed, presentProperty) };
  },
});
