import { sql } from 'kysely';
import { searchTermsOf } from '../kernel/search-terms.ts';
import type { AgencyUnit } from '../kernel/unit.ts';

type Whose = { leaseId: string } | { propertyId: string } | { contactId: string };

/**
 * Brings the words by which leases are found in line with their reference, property and parties: for use cases that
 * change one of these, or a name. The leases themselves do not change: no version, no event. Idempotent.
 */
export async function refreshLeaseTerms(unit: AgencyUnit, whose: Whose): Promise<void> {
  let query = unit.sql
    .selectFrom('lease')
    .innerJoin('property', 'property.id', 'lease.property_id')
    .select(['lease.id', 'lease.reference', 'property.name'])
    .select(
      sql<string[]>`array(select c.name from lease_party p join contact c on c.agency_id = p.agency_id and c.id =
        p.contact_id where p.agency_id = lease.agency_id and p.lease_id = lease.id)`.as('parties'),
    );
  if ('leaseId' in whose) query = query.where('lease.id', '=', whose.leaseId);
  else if ('propertyId' in whose) query = query.where('lease.property_id', '=', whose.propertyId);
  else
    query = query.where('lease.id', 'in', ({ selectFrom }) =>
      selectFrom('lease_party').select('lease_party.lease_id').where('lease_party.contact_id', '=', whose.contactId),
    );
  const leases = await query.execute();
  if (leases.length === 0) return;
  const rows = leases.map(({ id, reference, name, parties }) => ({
    id,
    terms: searchTermsOf(reference, name, ...parties),
  }));
  await sql`update lease set search_terms = array(select jsonb_array_elements_text(k.terms))
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as k(id uuid, terms jsonb) where lease.id = k.id`.execute(
    unit.sql,
  );
}
