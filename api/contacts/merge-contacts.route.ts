import { mayDo } from '../../src/access/permissions.ts';
import { findBankToMove, moveBank } from '../../src/contacts/find-bank-to-move.ts';
import { mergeContacts } from '../../src/contacts/merge-contacts.ts';
import { DomainError } from '../../src/kernel/errors.ts';
import type { AgencyPlace } from '../../src/kernel/principal.ts';
import { defineRoute } from '../http/define-route.ts';
import { staff } from '../http/serves.ts';
import { presentMerged } from './present-merge.ts';
import { contactMerge, contactMerged, contactParams } from './schemas.ts';

export const mergeContactsRoute = defineRoute({
  method: 'post',
  path: '/v1/contacts/:contactId/merge',
  summary: 'Merge another contact into this one',
  description:
    'Everything that refers to the other one refers to this one afterwards; what this one lacks comes from the other, which leaves the lists and says `mergedIntoId`. Can be undone for 30 days. The same merge a second time is refused with `already_done`, so it needs no Idempotency-Key. To keep the bank details of the other one takes `contacts.bank`.',
  tags: ['contacts'],
  serves: staff({ permission: 'contacts.merge', module: 'properties' }),
  unit: 'none',
  params: contactParams,
  body: contactMerge,
  answers: { 200: { description: 'Merged', schema: contactMerged } },
  example: async world => {
    const [kept, other] = [await world.newContact(), await world.newContact()];
    return { params: { contactId: kept.contactId }, body: { otherId: other.contactId } };
  },
  handler: async ctx => {
    refuseBank(ctx.principal.agency, ctx.body.fields.bank);
    const pair = { keptId: ctx.params.contactId, otherId: ctx.body.otherId, choice: ctx.body.fields };
    const sealed = await ctx.units.asCaller('read', unit => findBankToMove(unit, pair));
    const owner = { ...pair, agencyId: ctx.principal.agency.agencyId };
    const bank = sealed && (await moveBank(ctx.deps.dataKeys, owner, sealed));
    const merged = await ctx.units.asCaller('write', unit => mergeContacts(unit, { ...pair, bank }));
    return { status: 200, body: presentMerged(merged) };
  },
});

/** Whoever may not set bank details does not replace them by a merge either. */
function refuseBank({ roles, limited }: AgencyPlace, bank: 'kept' | 'other' | undefined): void {
  if (bank === 'other' && !mayDo(roles, 'contacts.bank', limited))
    throw new DomainError('forbidden', 'this needs a role with contacts.bank', {
      faults: [{ in: 'body', pointer: '/fields/bank', detail: 'needs a role with contacts.bank' }],
    });
}
