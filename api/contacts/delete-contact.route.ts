import { deleteContact } from '../../src/contacts/delete-contact.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { noBody } from '../http/schemas.ts';
import { staff } from '../http/serves.ts';
import { contactParams } from './schemas.ts';

export const deleteContactRoute = defineRoute({
  method: 'delete',
  path: '/v1/contacts/:contactId',
  summary: 'Delete a contact that nothing refers to',
  description:
    'One in use is refused with `conflict`; `facts` count what refers to it, such as `leases`. Archive it instead, or merge it into another.',
  tags: ['contacts'],
  serves: staff({ permission: 'contacts.write', module: 'properties' }),
  unit: 'write',
  ifMatch: true,
  params: contactParams,
  answers: { 204: { description: 'Deleted', schema: noBody } },
  example: async world => {
    const { contactId, version } = await world.newContact();
    return { params: { contactId }, headers: { 'if-match': etagOf(version) } };
  },
  handler: async ctx => {
    await deleteContact(ctx.unit, { contactId: ctx.params.contactId, version: ctx.ifMatch });
    return { status: 204 };
  },
});
