import { sql } from 'kysely';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { ContactRole } from './contact.entity.ts';

/**
 * Contacts who are to be owners or renters carry the role, which lists and the portal know them by. Called before the
 * contacts are held for reading: two units that both wanted to write after would wait for each other. Idempotent.
 */
export async function giveContactRole(
  unit: AgencyUnit,
  role: ContactRole,
  contactIds: readonly string[],
): Promise<void> {
  const given = await unit.sql
    .updateTable('contact')
    .set({
      roles: sql<string[]>`array_append(roles, ${role}::text)`,
      version: sql<number>`version + 1`,
      updated_at: sql<string>`now()`,
    })
    .where(sql<boolean>`id = any (${[...contactIds]}::uuid[])`)
    .where(sql<boolean>`not ${role} = any (roles)`)
    .where('archived_at', 'is', null)
    .where('merged_into_id', 'is', null)
    .returning('id')
    .execute();
  for (const { id } of given)
    unit.audit({ action: 'contact.changed', subjectType: 'contact', subjectId: id, details: { fields: 'roles' } });
}
