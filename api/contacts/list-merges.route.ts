import { z } from 'zod';
import { listMerges } from '../../src/contacts/list-merges.ts';
import { defineRoute } from '../http/define-route.ts';
import { listOf, listQuery, pageOfQuery, presentList } from '../http/list.ts';
import { staff } from '../http/serves.ts';
import { presentMerge } from './present-merge.ts';
import { contactParams, mergeSummary } from './schemas.ts';

export const listMergesRoute = defineRoute({
  method: 'get',
  path: '/v1/contacts/:contactId/merges',
  summary: 'List the merges of a contact',
  tags: ['contacts'],
  serves: staff({ permission: 'contacts.merge', module: 'properties' }),
  unit: 'read',
  params: contactParams,
  query: z.strictObject(listQuery(['-createdAt'])),
  answers: { 200: { description: 'A page', schema: listOf(mergeSummary) } },
  example: async world => ({ params: { contactId: (await world.newMerge()).keptId } }),
  handler: async ctx => {
    const listed = await listMerges(ctx.unit, ctx.params.contactId, pageOfQuery('contact-merges', ctx.query));
    return { status: 200, body: presentList('contact-merges', ctx.query, listed, presentMerge) };
  },
});
