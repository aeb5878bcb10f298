import { deleteTag } from '../../src/notes/delete-tag.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { noBody } from '../http/schemas.ts';
import { staff } from '../http/serves.ts';
import { tagParams } from './schemas.ts';

export const deleteTagRoute = defineRoute({
  method: 'delete',
  path: '/v1/tags/:tagId',
  summary: 'Delete a tag and take it off everything',
  tags: ['notes'],
  serves: staff({ permission: 'notes.write', module: 'properties' }),
  unit: 'write',
  ifMatch: true,
  params: tagParams,
  answers: { 204: { description: 'Deleted', schema: noBody } },
  example: async world => {
    const { id, version } = await world.newTag();
    return { params: { tagId: id }, headers: { 'if-match': etagOf(version) } };
  },
  handler: async ctx => {
    await deleteTag(ctx.unit, { id: ctx.params.tagId, version: ctx.ifMatch });
    return { status: 204 };
  },
});
