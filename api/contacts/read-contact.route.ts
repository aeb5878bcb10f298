import { z } from 'zod';
import { contactRelations } from '../../src/contacts/contact-relations.ts';
import { readContact } from '../../src/contacts/read-contact.ts';
import { defineRoute } from '../http/define-route.ts';
import { wordList } from '../http/list.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { presentContact } from './present-contact.ts';
import { contact, contactParams, etagHeader, expandable } from './schemas.ts';

export const readContactRoute = defineRoute({
  method: 'get',
  path: '/v1/contacts/:contactId',
  summary: 'Read a contact',
  description: 'One that was merged into another says into which.',
  tags: ['contacts'],
  serves: staff({ permission: 'contacts.read', module: 'properties' }),
  unit: 'read',
  params: contactParams,
  query: z.strictObject({ expand: wordList(expandable) }),
  answers: { 200: { description: 'The contact', schema: contact, headers: etagHeader } },
  example: async world => ({ params: { contactId: (await world.newContact()).contactId } }),
  handler: async ctx => {
    const row = await readContact(ctx.unit, ctx.params.contactId);
    const relations = await contactRelations(ctx.unit, [row.id], ctx.query.expand);
    return { status: 200, headers: { etag: etagOf(row.version) }, body: presentContact(row, relations) };
  },
});
