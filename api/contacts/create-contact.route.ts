import { createContact } from '../../src/contacts/create-contact.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { exampleContact } from './example-contact.ts';
import { presentContact } from './present-contact.ts';
import { contact, etagHeader, newContact } from './schemas.ts';

export const createContactRoute = defineRoute({
  method: 'post',
  path: '/v1/contacts',
  summary: 'Add a contact',
  description: 'A person or a company. Numbers are kept as E.164, whichever way they are written.',
  tags: ['contacts'],
  serves: staff({ permission: 'contacts.write', module: 'properties' }),
  unit: 'write',
  idempotent: true,
  body: newContact,
  answers: {
    201: { description: 'Added', schema: contact, headers: { ...etagHeader, location: 'Where it is read' } },
  },
  example: async () => ({ body: exampleContact }),
  handler: async ctx => {
    const row = await createContact(ctx.unit, ctx.body);
    const headers = { location: `/v1/contacts/${row.id}`, etag: etagOf(row.version) };
    return { status: 201, headers, body: presentContact(row) };
  },
});
