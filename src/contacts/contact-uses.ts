import { sql } from 'kysely';
import type { AgencyUnit } from '../kernel/unit.ts';

/**
 * What keeps a contact from being deleted, table by table. A test compares this list with the foreign keys that the
 * database has; a tag goes with the contact, and so is none.
 */
export const usesOfContact = {
  property_owner: { fact: 'propertiesOwned', by: 'contact_id', of: 'property_id' },
  lease_party: { fact: 'leases', by: 'contact_id', of: 'lease_id' },
  document: { fact: 'documents', by: 'contact_id', of: 'id' },
  note: { fact: 'notes', by: 'contact_id', of: 'id' },
  task: { fact: 'tasks', by: 'contact_id', of: 'id' },
  portal_scope: { fact: 'portalScopes', by: 'contact_id', of: 'id' },
  membership: { fact: 'portalMembers', by: 'contact_id', of: 'id' },
  contact_merge: { fact: 'merges', by: 'kept_id', of: 'id' },
} as const;

/** How often each refers to the contact, as far as this actor sees; nothing for what does not. One query. */
export async function contactUses(unit: AgencyUnit, contactId: string): Promise<Record<string, number>> {
  const counts = Object.entries(usesOfContact).map(
    ([table, { fact, by, of }]) =>
      sql`(select count(distinct ${sql.ref(of)})::int from ${sql.table(table)}
        where agency_id = ${unit.actor.agencyId} and ${sql.ref(by)} = ${contactId}) as ${sql.ref(fact)}`,
  );
  const { rows } = await sql<Record<string, number>>`select ${sql.join(counts)}`.execute(unit.sql);
  return Object.fromEntries(Object.entries(rows[0] ?? {}).filter(([, count]) => count > 0));
}
