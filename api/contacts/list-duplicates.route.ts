import { findDuplicates } from '../../src/contacts/find-duplicates.ts';
import { defineRoute } from '../http/define-route.ts';
import { staff } from '../http/serves.ts';
import { presentContact } from './present-contact.ts';
import { contactParams, duplicates } from './schemas.ts';

export const listDuplicatesRoute = defineRoute({
  method: 'get',
  path: '/v1/contacts/:contactId/duplicates',
  summary: 'Suggest contacts that may be the same',
  description: 'By an e-mail address or a number in common, or the same name; at most 20, the likeliest first.',
  tags: ['contacts'],
  serves: staff({ permission: 'contacts.read', module: 'properties' }),
  unit: 'read',
  params: contactParams,
  answers: { 200: { description: 'Suggestions', schema: duplicates } },
  example: async world => ({ params: { contactId: (await world.newContact()).contactId } }),
  handler: async ctx => {
    const found = await findDuplicates(ctx.unit, ctx.params.contactId);
    return {
      status: 200,
      body: { data: found.map(({ row, reasons }) => ({ contact: presentContact(row), reasons })) },
    };
  },
});
