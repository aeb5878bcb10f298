import { createProperty } from '../../src/properties/create-property.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { exampleProperty } from './example-property.ts';
import { presentProperty } from './present-property.ts';
import { etagHeader, newProperty, property } from './schemas.ts';

export const createPropertyRoute = defineRoute({
  method: 'post',
  path: '/v1/properties',
  summary: 'Add a property',
  tags: ['properties'],
  serves: staff({ permission: 'properties.write', module: 'properties' }),
  unit: 'write',
  idempotent: true,
  body: newProperty,
  answers: {
    201: { description: 'Added', schema: property, headers: { ...etagHeader, location: 'Where it is read' } },
  },
  example: async () => ({ body: exampleProperty }),
  handler: async ctx => {
    const row = await createProperty(ctx.unit, ctx.body);
    const headers = { location: `/v1/properties/${row.id}`, etag: etagOf(row.version) };
    return { status: 201, headers, body: presentProperty(row) };
  },
});
