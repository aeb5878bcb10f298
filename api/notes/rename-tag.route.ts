import { renameTag } from '../../src/notes/rename-tag.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { presentTag } from './present.ts';
import { etagHeader, givenTag, tag, tagParams } from './schemas.ts';

export const renameTagRoute = defineRoute({
  method: 'patch',
  path: '/v1/tags/:tagId',
  summary: 'Rename a tag',
  tags: ['notes'],
  serves: staff({ permission: 'notes.write', module: 'properties' }),
  unit: 'write',
  ifMatch: true,
  params: tagParams,
  body: givenTag,
  answers: { 200: { description: 'Changed', schema: tag, headers: etagHeader } },
  example: async world => {
    const { id, version } = await world.newTag();
    return { params: { tagId: id }, headers: { 'if-match': etagOf(version) }, body: { name: world.newTagName() } };
  },
  handler: async ctx => {
    const row = await renameTag(ctx.unit, { id: ctx.params.tagId, version: ctx.ifMatch }, ctx.body.name);
    return { status: 200, headers: { etag: etagOf(row.version) }, body: presentTag(row) };
  },
});
