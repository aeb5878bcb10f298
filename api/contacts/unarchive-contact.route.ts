import { archiveContact } from '../../src/contacts/archive-contact.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { presentContact } from './present-contact.ts';
import { contact, contactParams, etagHeader } from './schemas.ts';

export const unarchiveContactRoute = defineRoute({
  method: 'post',
  path: '/v1/contacts/:contactId/unarchive',
  summary: 'Take a contact out of the archive',
  tags: ['contacts'],
  serves: staff({ permission: 'contacts.write', module: 'properties' }),
  unit: 'write',
  ifMatch: true,
  params: contactParams,
  answers: { 200: { description: 'Back in the lists', schema: contact, headers: etagHeader } },
  example: async world => {
    const { contactId, version } = await world.newContact({ archived: true });
    return { params: { contactId }, headers: { 'if-match': etagOf(version) } };
  },
  handler: async ctx => {
    const target = { contactId: ctx.params.contactId, version: ctx.ifMatch };
    const row = await archiveContact(ctx.unit, target, 'unarchived');
    return { status: 200, headers: { etag: etagOf(row.version) }, body: presentContact(row) };
  },
});
