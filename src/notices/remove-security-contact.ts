import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';

/** From now on only the admins are told. @throws DomainError `not_found` when there is none */
export async function removeSecurityContact(unit: AgencyUnit): Promise<void> {
  const row = await unit.sql
    .deleteFrom('security_contact')
    .where('agency_id', '=', unit.actor.agencyId)
    .returning('id')
    .executeTakeFirst();
  if (!row) throw new DomainError('not_found', 'this agency has named no security contact');
  unit.audit({ action: 'security_contact.removed', subjectType: 'security_contact', subjectId: row.id });
}
