import { z } from 'zod';
import { contactKinds, contactRoles } from '../../src/contacts/contact.entity.ts';
import { contactRelations } from '../../src/contacts/contact-relations.ts';
import { listContacts } from '../../src/contacts/list-contacts.ts';
import { defineRoute } from '../http/define-route.ts';
import { listOf, listQuery, pageOfQuery, presentList, wordList } from '../http/list.ts';
import { id, line, moment } from '../http/schemas.ts';
import { staff } from '../http/serves.ts';
import { presentContact } from './present-contact.ts';
import { contact, expandable } from './schemas.ts';

/** What contacts are listed and exported by. */
export const contactFilters = {
  q: line(200)
    .optional()
    .meta({ description: 'Words of its names, addresses, localities or numbers, or their beginnings' }),
  role: z.enum(contactRoles).optional(),
  kind: z.enum(contactKinds).optional(),
  tagId: id().optional(),
  email: line(300).optional().meta({ description: 'Contacts with this very address, cases aside' }),
  phone: line(40).optional().meta({ description: 'Contacts with this very number, whichever way it is written' }),
  updatedSince: moment().optional(),
  archived: z.enum(['hide', 'show', 'only']).default('hide').meta({ description: 'What to do with archived ones' }),
};
const query = z.strictObject({
  ...listQuery(['-createdAt', 'name', 'updatedAt']),
  ...contactFilters,
  expand: wordList(expandable),
});

export const listContactsRoute = defineRoute({
  method: 'get',
  path: '/v1/contacts',
  summary: 'List contacts',
  description: 'Contacts that were merged into another are not listed.',
  tags: ['contacts'],
  serves: staff({ permission: 'contacts.read', module: 'properties' }),
  unit: 'read',
  query,
  answers: { 200: { description: 'A page', schema: listOf(contact) } },
  example: async () => ({ query: { limit: '5', expand: 'properties,leases' } }),
  handler: async ctx => {
    const listed = await listContacts(ctx.unit, ctx.query, pageOfQuery('contacts', ctx.query));
    const ids = listed.rows.map(row => row.id);
    const relations = await contactRelations(ctx.unit, ids, ctx.query.expand);
    return { status: 200, body: presentList('contacts', ctx.query, listed, row => presentContact(row, relations)) };
  },
});
