import { readTag } from '../../src/notes/read-tag.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { presentTag } from './present.ts';
import { etagHeader, tag, tagParams } from './schemas.ts';

export const readTagRoute = defineRoute({
  method: 'get',
  path: '/v1/tags/:tagId',
  summary: 'Read a tag',
  tags: ['notes'],
  serves: staff({ permission: 'notes.read', module: 'properties' }),
  unit: 'read',
  params: tagParams,
  answers: { 200: { description: 'As it is', schema: tag, headers: etagHeader } },
  example: async world => ({ params: { tagId: (await world.newTag()).id } }),
  handler: async ctx => {
    const row = await readTag(ctx.unit, ctx.params.tagId);
    return { status: 200, headers: { etag: etagOf(row.version) }, body: presentTag(row) };
  },
});
