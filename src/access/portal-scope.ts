import { sql } from 'kysely';
import { uuid7 } from '../kernel/ids.ts';
import type { AgencyUnit } from '../kernel/unit.ts';

/**
 * Makes the portal scopes of a property's owners what `property_owner` says: one row for each contact and unbroken time.
 * Whoever changes who owns a property, or merges contacts, calls it after, in the same unit, holding the property
 * (`lockProperty`). Idempotent. docs/decisions/051-portal-scope.md
 */
export async function refreshOwnerScope(unit: AgencyUnit, propertyId: string): Promise<void> {
  const { rows } = await sql<{ contact_id: string; valid_from: string; valid_to: string | null }>`
    select o.contact_id, lower(days) as valid_from, upper(days) - 1 as valid_to
    from (select contact_id, range_agg(daterange(from_on, to_on, '[]')) as owned from property_owner
      where property_id = ${propertyId} group by contact_id) o, unnest(o.owned) days`.execute(unit.sql);
  await unit.sql.deleteFrom('portal_scope').where('property_id', '=', propertyId).where('kind', '=', 'owner').execute();
  if (rows.length === 0) return;
  const scope = { agency_id: unit.actor.agencyId, property_id: propertyId, kind: 'owner' as const };
  await unit.sql
    .insertInto('portal_scope')
    .values(rows.map(row => ({ id: uuid7(), ...scope, ...row })))
    .execute();
}
