import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { ContactRow } from './contact-fields.ts';

/** What two contacts own and are in. */
export type Held = { propertyIds: string[]; leaseIds: string[] };

/**
 * Holds two contacts, their properties and leases until the unit ends, in the order in which owners and parties are
 * changed: properties, leases, contacts. `more` are some that they were in before.
 * @throws DomainError `not_found`; `unavailable` when one of them joined something in that very moment
 */
export async function lockMerge(
  unit: AgencyUnit,
  contactIds: readonly [string, string],
  more: Held = { propertyIds: [], leaseIds: [] },
): Promise<{ contacts: Map<string, ContactRow>; held: Held }> {
  const first = await heldBy(unit, contactIds);
  const held = {
    propertyIds: [...new Set([...first.propertyIds, ...more.propertyIds])].sort(),
    leaseIds: [...new Set([...first.leaseIds, ...more.leaseIds])].sort(),
  };
  await lockHouses(unit, held);
  const rows = await unit.sql
    .selectFrom('contact')
    .selectAll()
    .where('id', 'in', [...contactIds])
    .orderBy('id')
    .forUpdate()
    .execute();
  const now = await heldBy(unit, contactIds);
  const known = new Set([...held.propertyIds, ...held.leaseIds]);
  if ([...now.propertyIds, ...now.leaseIds].some(id => !known.has(id)))
    throw new DomainError('unavailable', 'these contacts are just being changed: try again', { retryAfterSeconds: 1 });
  return { contacts: new Map(rows.map(row => [row.id, row])), held };
}

async function heldBy(unit: AgencyUnit, contactIds: readonly string[]): Promise<Held> {
  const { rows } = await sql<Held>`
    select array(select distinct property_id::text from property_owner where agency_id = ${unit.actor.agencyId}
        and contact_id = any (${[...contactIds]}::uuid[])) as "propertyIds",
      array(select distinct lease_id::text from lease_party where agency_id = ${unit.actor.agencyId}
        and contact_id = any (${[...contactIds]}::uuid[])) as "leaseIds"`.execute(unit.sql);
  return rows[0] ?? { propertyIds: [], leaseIds: [] };
}

async function lockHouses(unit: AgencyUnit, { propertyIds, leaseIds }: Held): Promise<void> {
  await sql`select from property where id = any (${propertyIds}::uuid[])
    or id in (select property_id from lease where id = any (${leaseIds}::uuid[]))
    order by id for no key update`.execute(unit.sql);
  await sql`select from lease where id = any (${leaseIds}::uuid[]) order by id for no key update`.execute(unit.sql);
}
