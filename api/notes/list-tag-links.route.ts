import { z } from 'zod';
import { listTagLinks } from '../../src/notes/list-tag-links.ts';
import { defineRoute } from '../http/define-route.ts';
import { listOf, listQuery, pageOfQuery, presentList } from '../http/list.ts';
import { staff } from '../http/serves.ts';
import { presentTagLink } from './present.ts';
import { subjectQuery, tagLink, tagParams } from './schemas.ts';

export const listTagLinksRoute = defineRoute({
  method: 'get',
  path: '/v1/tags/:tagId/links',
  summary: 'List what carries a tag',
  tags: ['notes'],
  serves: staff({ permission: 'notes.read', module: 'properties' }),
  unit: 'read',
  params: tagParams,
  query: z.strictObject({ ...listQuery(['-createdAt']), subjectType: subjectQuery.subjectType }),
  answers: { 200: { description: 'A page', schema: listOf(tagLink) } },
  example: async world => ({ params: { tagId: (await world.newTag()).id } }),
  handler: async ctx => {
    const filter = { ...ctx.params, subjectType: ctx.query.subjectType };
    const listed = await listTagLinks(ctx.unit, filter, pageOfQuery('tag-links', ctx.query));
    return { status: 200, body: presentList('tag-links', ctx.query, listed, presentTagLink) };
  },
});
