import { sql } from 'kysely';
import { uuid7 } from '../kernel/ids.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { bindingStates } from './lease-state.ts';

type Scope = { contact_id: string; property_id: string; valid_from: string; valid_to: string | null };

/**
 * Makes the portal scopes of a lease's renters (control B3) what its parties and days say: each renter's own days, to
 * the end of the lease at the latest; nothing of a lease that binds nobody. Whoever changes parties, days or whether a
 * lease binds, or merges contacts, calls it after, in the same unit. Idempotent. docs/decisions/051-portal-scope.md
 */
export async function refreshRenterScope(unit: AgencyUnit, leaseId: string): Promise<void> {
  const { rows } = await sql<Scope>`
    select r.contact_id, r.property_id, lower(days) as valid_from, upper(days) - 1 as valid_to
    from (select p.contact_id, l.property_id, range_agg(daterange(p.from_on, least(p.to_on, l.ends_on), '[]')) as rented
      from lease_party p join lease l on l.agency_id = p.agency_id and l.id = p.lease_id
      where l.id = ${leaseId} and l.state = any (${[...bindingStates]}) and p.role = 'renter'
        and p.from_on <= coalesce(l.ends_on, 'infinity')
      group by p.contact_id, l.property_id) r, unnest(r.rented) days`.execute(unit.sql);
  await unit.sql.deleteFrom('portal_scope').where('lease_id', '=', leaseId).execute();
  if (rows.length === 0) return;
  const scope = { agency_id: unit.actor.agencyId, lease_id: leaseId, kind: 'renter' as const };
  await unit.sql
    .insertInto('portal_scope')
    .values(rows.map(row => ({ id: uuid7(), ...scope, ...row })))
    .execute();
}
