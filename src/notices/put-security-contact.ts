import { uuid7 } from '../kernel/ids.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { ContactRow } from './rows.ts';
import type { SecurityContactFields } from './security-contact-fields.ts';

/**
 * Names the agency's security contact, or changes who it is. Another address is another contact: links that were mailed
 * to the old one end. Repeatable.
 */
export async function putSecurityContact(unit: AgencyUnit, fields: SecurityContactFields): Promise<ContactRow> {
  const { agencyId } = unit.actor;
  const before = await unit.sql
    .selectFrom('security_contact')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .forUpdate()
    .executeTakeFirst();
  const same = before?.email.toLowerCase() === fields.email.toLowerCase();
  if (before && !same) await unit.sql.deleteFrom('security_contact').where('id', '=', before.id).execute();
  const version = (before?.version ?? 0) + 1;
  const values = { ...fields, version, updated_at: new Date().toISOString() };
  const row =
    before && same
      ? await unit.sql
          .updateTable('security_contact')
          .set(values)
          .where('id', '=', before.id)
          .returningAll()
          .executeTakeFirstOrThrow()
      : await unit.sql
          .insertInto('security_contact')
          .values({ id: uuid7(), agency_id: agencyId, ...values })
          .returningAll()
          .executeTakeFirstOrThrow();
  const action = before ? 'security_contact.changed' : 'security_contact.named';
  unit.audit({ action, subjectType: 'security_contact', subjectId: row.id });
  return row;
}
