import { z } from 'zod';
import { expandProperties, propertyExpansions } from '../../src/properties/expand-properties.ts';
import { listProperties } from '../../src/properties/list-properties.ts';
import { propertyStatuses, propertyTypes } from '../../src/properties/property.entity.ts';
import { defineRoute } from '../http/define-route.ts';
import { listOf, listQuery, pageOfQuery, presentList, wordList } from '../http/list.ts';
import { id, line, moment } from '../http/schemas.ts';
import { staff } from '../http/serves.ts';
import { presentProperty } from './present-property.ts';
import { property } from './schemas.ts';

/** What properties are listed and exported by. */
export const propertyFilters = {
  q: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: 'Words that its name or address holds, or begins of them' }),
  status: z.enum(propertyStatuses).optional(),
  type: z.enum(propertyTypes).optional(),
  locality: line(120).optional().meta({ description: 'Town or suburb, whatever its capitals' }),
  tagId: id().optional(),
  ownerContactId: id().optional().meta({ description: 'A contact that owns it today' }),
  staffMembershipId: id().optional().meta({ description: 'A member of the staff who looks after it' }),
  updatedSince: moment().optional().meta({ description: 'Changed at this instant or later' }),
  archived: z.enum(['hide', 'show', 'only']).default('hide').meta({ description: 'What to do with archived ones' }),
};

export const listPropertiesRoute = defineRoute({
  method: 'get',
  path: '/v1/properties',
  summary: 'List properties',
  tags: ['properties'],
  serves: staff({ permission: 'properties.read', module: 'properties' }),
  unit: 'read',
  query: z.strictObject({
    ...listQuery(['-createdAt', 'name', 'updatedAt']),
    ...propertyFilters,
    expand: wordList(propertyExpansions),
  }),
  answers: { 200: { description: 'A page', schema: listOf(property) } },
  example: async () => ({ query: { limit: '5', expand: 'owners,currentLease' } }),
  handler: async ctx => {
    const listed = await listProperties(ctx.unit, ctx.query, pageOfQuery('properties', ctx.query));
    const around = await expandProperties(ctx.unit, listed.rows, ctx.query.expand ?? []);
    const present = (row: (typeof listed.rows)[number]) => presentProperty(row, around.get(row.id));
    return { status: 200, body: presentList('properties', ctx.query, listed, present) };
  },
});
