import { linkTag } from '../../src/notes/link-tag.ts';
import { defineRoute } from '../http/define-route.ts';
import { staff } from '../http/serves.ts';
import { linkChange, linkedTag, tagParams } from './schemas.ts';

export const linkTagRoute = defineRoute({
  method: 'post',
  path: '/v1/tags/:tagId/links',
  summary: 'Put a tag on things, or take it off',
  description: 'What carries it already, or does not, stays as it is; the answer counts what changed.',
  tags: ['notes'],
  serves: staff({ permission: 'notes.write', module: 'properties' }),
  unit: 'write',
  idempotent: true,
  params: tagParams,
  body: linkChange,
  answers: { 200: { description: 'Done', schema: linkedTag } },
  example: async world => {
    const { propertyId } = await world.newProperty();
    return { params: { tagId: (await world.newTag()).id }, body: { add: [{ type: 'property', id: propertyId }] } };
  },
  handler: async ctx => ({ status: 200, body: await linkTag(ctx.unit, ctx.params.tagId, ctx.body) }),
});
