import { changeContact } from '../../src/contacts/change-contact.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { presentContact } from './present-contact.ts';
import { contact, contactChange, contactParams, etagHeader } from './schemas.ts';

export const changeContactRoute = defineRoute({
  method: 'patch',
  path: '/v1/contacts/:contactId',
  summary: 'Change a contact',
  description: 'A merge: fields that are absent stay, `null` clears, a list replaces the whole list.',
  tags: ['contacts'],
  serves: staff({ permission: 'contacts.write', module: 'properties' }),
  unit: 'write',
  ifMatch: true,
  params: contactParams,
  body: contactChange,
  answers: { 200: { description: 'Changed', schema: contact, headers: etagHeader } },
  example: async world => {
    const { contactId, version } = await world.newContact();
    return { params: { contactId }, headers: { 'if-match': etagOf(version) }, body: { familyName: 'Ó Briain' } };
  },
  handler: async ctx => {
    const target = { contactId: ctx.params.contactId, version: ctx.ifMatch };
    const row = await changeContact(ctx.unit, target, ctx.body);
    return { status: 200, headers: { etag: etagOf(row.version) }, body: presentContact(row) };
  },
});
