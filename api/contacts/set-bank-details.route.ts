import { parseBankDetails } from '../../src/contacts/bank-details.ts';
import { sealBankDetails } from '../../src/contacts/open-bank-details.ts';
import { setBankDetails } from '../../src/contacts/set-bank-details.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { exampleBankDetails } from './example-contact.ts';
import { presentContact } from './present-contact.ts';
import { contact, contactParams, etagHeader, givenBankDetails } from './schemas.ts';

export const setBankDetailsRoute = defineRoute({
  method: 'put',
  path: '/v1/contacts/:contactId/bank',
  summary: 'Keep the bank details of a contact',
  description: 'They are sealed with a key of your agency; the answer shows their last digits alone.',
  tags: ['contacts'],
  serves: staff({ permission: 'contacts.bank', module: 'properties' }),
  unit: 'none',
  ifMatch: true,
  params: contactParams,
  body: givenBankDetails,
  answers: { 200: { description: 'Kept', schema: contact, headers: etagHeader } },
  example: async world => {
    const { contactId, version } = await world.newContact();
    return { params: { contactId }, headers: { 'if-match': etagOf(version) }, body: exampleBankDetails };
  },
  handler: async ctx => {
    const target = { contactId: ctx.params.contactId, version: ctx.ifMatch };
    const owner = { agencyId: ctx.principal.agency.agencyId, contactId: target.contactId };
    const sealed = await sealBankDetails(ctx.deps.dataKeys, owner, parseBankDetails(ctx.body));
    const row = await ctx.units.asCaller('write', unit => setBankDetails(unit, target, sealed));
    return { status: 200, headers: { etag: etagOf(row.version) }, body: presentContact(row) };
  },
});
