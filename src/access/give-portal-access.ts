import { sql } from 'kysely';
import { normaliseEmail } from '../identity/email.ts';
import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { describeMember, type Member } from './member-fields.ts';
import { offerMembership } from './offer-membership.ts';

/**
 * Invites an owner or renter to the portal, at an address of the contact's: the first one unless said otherwise.
 * @throws DomainError `not_found`; `invalid_input` for an address that is not the contact's; `conflict` for a contact
 *   who is archived, is neither owner nor renter, has no address, or has access already; `forbidden` for limited staff
 *   when the portal would show the contact other properties than theirs
 */
export async function givePortalAccess(
  unit: AgencyUnit,
  input: { contactId: string; email?: string | undefined },
): Promise<Member> {
  const contact = await unit.sql
    .selectFrom('contact')
    .select(['id', 'email', 'emails', 'roles', 'archived_at', 'merged_into_id'])
    .where('id', '=', input.contactId)
    .executeTakeFirst();
  if (!contact) throw new DomainError('not_found', 'there is no such contact');
  if (contact.archived_at || contact.merged_into_id) throw new DomainError('conflict', 'this contact is archived');
  if (!contact.roles.some(role => role === 'owner' || role === 'renter'))
    throw new DomainError('conflict', 'the portal is for owners and renters');
  await refuseBeyond(unit, contact.id);
  const email = addressOf(contact, input.email);
  return describeMember(unit, await offerMembership(unit, { email, kind: 'portal', roles: [], contactId: contact.id }));
}

/** They write the contact's addresses: at one of their own they would see by the portal what they are kept from. */
async function refuseBeyond(unit: AgencyUnit, contactId: string): Promise<void> {
  if (!unit.actor.limited) return;
  const { rows } = await sql<{
    beyond: boolean;
  }>`select auth.scope_reaches_beyond(${contactId}::uuid) as beyond`.execute(unit.sql);
  if (rows[0]?.beyond !== false)
    throw new DomainError('forbidden', 'somebody who sees all properties of this contact must invite them');
}

type Addressed = { email: string | null; emails: readonly { address: string }[] };

function addressOf(contact: Addressed, wanted: string | undefined): string {
  const own = [contact.email, ...contact.emails.map(({ address }) => address)].flatMap(address =>
    address ? [normaliseEmail(address)] : [],
  );
  const email = wanted ?? own[0];
  if (email === undefined) throw new DomainError('conflict', 'this contact has no e-mail address');
  if (own.includes(email)) return email;
  throw new DomainError('invalid_input', 'this address is not one of the contact', {
    faults: [{ in: 'body', pointer: '/email', detail: "must be one of the contact's addresses" }],
  });
}
