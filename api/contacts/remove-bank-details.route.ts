import { setBankDetails } from '../../src/contacts/set-bank-details.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { presentContact } from './present-contact.ts';
import { contact, contactParams, etagHeader } from './schemas.ts';

export const removeBankDetailsRoute = defineRoute({
  method: 'delete',
  path: '/v1/contacts/:contactId/bank',
  summary: 'Forget the bank details of a contact',
  tags: ['contacts'],
  serves: staff({ permission: 'contacts.bank', module: 'properties' }),
  unit: 'write',
  ifMatch: true,
  params: contactParams,
  answers: { 200: { description: 'Forgotten', schema: contact, headers: etagHeader } },
  example: async world => {
    const { contactId, version } = await world.newContact({ bank: true });
    return { params: { contactId }, headers: { 'if-match': etagOf(version) } };
  },
  handler: async ctx => {
    const target = { contactId: ctx.params.contactId, version: ctx.ifMatch };
    const row = await setBankDetails(ctx.unit, target, null);
    return { status: 200, headers: { etag: etagOf(row.version) }, body: presentContact(row) };
  },
});
