import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { describeMember, type Member } from './member-fields.ts';

/**
 * The membership by which a contact uses the portal; null without one, or once it has ended.
 * @throws DomainError `not_found` for a contact that is not there, or is not this actor's to see
 */
export async function readPortalAccess(unit: AgencyUnit, contactId: string): Promise<Member | null> {
  const contact = await unit.sql.selectFrom('contact').select('id').where('id', '=', contactId).executeTakeFirst();
  if (!contact) throw new DomainError('not_found', 'there is no such contact');
  const row = await unit.sql
    .selectFrom('membership')
    .selectAll()
    .where('contact_id', '=', contactId)
    .where('kind', '=', 'portal')
    .where('state', '<>', 'ended')
    .executeTakeFirst();
  return row ? describeMember(unit, row) : null;
}

/** The same, for who changes it. @throws DomainError `not_found` also where there is no access */
export async function requirePortalAccess(unit: AgencyUnit, contactId: string): Promise<Member> {
  const member = await readPortalAccess(unit, contactId);
  if (!member) throw new DomainError('not_found', 'this contact has no access to the portal');
  return member;
}
