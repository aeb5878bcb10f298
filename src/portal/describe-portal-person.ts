import type { ContactRow } from '../contacts/contact-fields.ts';
import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { type PortalStanding, readStanding } from './read-standing.ts';

export type PortalPerson = PortalStanding & { contact: ContactRow; agencyName: string };

/** Who a portal person is to the agency: their own contact, and what they own or rent. @throws DomainError `forbidden` */
export async function describePortalPerson(unit: AgencyUnit): Promise<PortalPerson> {
  const standing = await readStanding(unit);
  const contact = await unit.sql
    .selectFrom('contact')
    .selectAll()
    .where('id', '=', standing.contactId)
    .executeTakeFirst();
  if (!contact) throw new DomainError('not_found', 'this account belongs to no contact');
  const { name } = await unit.sql
    .selectFrom('agency')
    .select('name')
    .where('id', '=', unit.actor.agencyId)
    .executeTakeFirstOrThrow();
  return { ...standing, contact, agencyName: name };
}
