import { openBankDetails } from '../../src/contacts/open-bank-details.ts';
import { revealBankDetails } from '../../src/contacts/reveal-bank-details.ts';
import { defineRoute } from '../http/define-route.ts';
import { staff } from '../http/serves.ts';
import { bankDetails, contactParams } from './schemas.ts';

export const revealBankDetailsRoute = defineRoute({
  method: 'get',
  path: '/v1/contacts/:contactId/bank',
  summary: 'Reveal the bank details of a contact',
  description: 'Each time is audited as `contact.bank_revealed`. Contacts themselves show the last digits alone.',
  tags: ['contacts'],
  serves: staff({ permission: 'contacts.bank', module: 'properties' }),
  unit: 'none',
  params: contactParams,
  answers: { 200: { description: 'In clear', schema: bankDetails } },
  example: async world => ({ params: { contactId: (await world.newContact({ bank: true })).contactId } }),
  handler: async ctx => {
    const { contactId } = ctx.params;
    // A GET that writes: only the row that says who has looked.
    const sealed = await ctx.units.asCaller('write', unit => revealBankDetails(unit, contactId));
    return {
      status: 200,
      headers: { 'cache-control': 'no-store' },
      body: await openBankDetails(ctx.deps.dataKeys, contactId, sealed),
    };
  },
});
