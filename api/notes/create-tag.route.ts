import { createTag } from '../../src/notes/create-tag.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { presentTag } from './present.ts';
import { createdHeaders, givenTag, tag } from './schemas.ts';

export const createTagRoute = defineRoute({
  method: 'post',
  path: '/v1/tags',
  summary: 'Add a tag',
  tags: ['notes'],
  serves: staff({ permission: 'notes.write', module: 'properties' }),
  unit: 'write',
  idempotent: true,
  body: givenTag,
  answers: { 201: { description: 'Added', schema: tag, headers: createdHeaders } },
  example: async world => ({ body: { name: world.newTagName() } }),
  handler: async ctx => {
    const row = await createTag(ctx.unit, ctx.body.name);
    const headers = { location: `/v1/tags/${row.id}`, etag: etagOf(row.version) };
    return { status: 201, headers, body: presentTag(row) };
  },
});
