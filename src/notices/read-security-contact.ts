import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { ContactRow } from './rows.ts';

/** Whom the agency wants told of security matters. @throws DomainError `not_found` while it has named nobody */
export async function readSecurityContact(unit: AgencyUnit): Promise<ContactRow> {
  const row = await unit.sql
    .selectFrom('security_contact')
    .selectAll()
    .where('agency_id', '=', unit.actor.agencyId)
    .executeTakeFirst();
  if (!row) throw new DomainError('not_found', 'this agency has named no security contact');
  return row;
}
