import { z } from 'zod';
import { listTags } from '../../src/notes/list-tags.ts';
import { defineRoute } from '../http/define-route.ts';
import { listOf, listQuery, pageOfQuery, presentList } from '../http/list.ts';
import { staff } from '../http/serves.ts';
import { presentTag } from './present.ts';
import { subjectOfQuery, subjectQuery, tag, wholeSubject } from './schemas.ts';

export const listTagsRoute = defineRoute({
  method: 'get',
  path: '/v1/tags',
  summary: 'List tags',
  description: 'Of one subject with `subjectType` and `subjectId`: the tags that it carries.',
  tags: ['notes'],
  serves: staff({ permission: 'notes.read', module: 'properties' }),
  unit: 'read',
  query: z
    .strictObject({
      ...listQuery(['name', 'createdAt']),
      ...subjectQuery,
    })
    .refine(...wholeSubject),
  answers: { 200: { description: 'A page', schema: listOf(tag) } },
  example: async () => ({ query: { limit: '5' } }),
  handler: async ctx => {
    const subject = subjectOfQuery(ctx.query);
    const listed = await listTags(ctx.unit, subject, pageOfQuery('tags', ctx.query));
    return { status: 200, body: presentList('tags', ctx.query, listed, presentTag) };
  },
});
