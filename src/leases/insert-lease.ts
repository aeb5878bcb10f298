import { uuid7 } from '../kernel/ids.ts';
import { searchTermsOf } from '../kernel/search-terms.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { insertParties, type NamedParty } from './insert-parties.ts';
import type { LeaseRow, LeaseTerms } from './lease-fields.ts';

type Drafted = LeaseTerms & { propertyName: string; parties: readonly NamedParty[]; renewsId: string | null };

/** The rows of a new draft: everything has been checked. */
export async function insertLease(unit: AgencyUnit, lease: Drafted): Promise<LeaseRow> {
  const { rent, bond, parties } = lease;
  const row = await unit.sql
    .insertInto('lease')
    .values({
      id: uuid7(),
      agency_id: unit.actor.agencyId,
      property_id: lease.propertyId,
      reference: lease.reference,
      starts_on: lease.startsOn,
      ends_on: lease.endsOn,
      currency: rent.currency,
      bond_minor: bond?.amountMinor ?? null,
      bond_held_by: lease.bondHeldBy,
      renews_id: lease.renewsId,
      created_by: unit.actor.kind === 'staff' ? unit.actor.id : null,
      search_terms: searchTermsOf(lease.reference, lease.propertyName, ...parties.map(({ name }) => name)),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  const { amountMinor: amount_minor, frequency } = rent;
  const effective_on = lease.startsOn;
  await unit.sql
    .insertInto('lease_rent')
    .values({ id: uuid7(), agency_id: row.agency_id, lease_id: row.id, effective_on, amount_minor, frequency })
    .execute();
  await insertParties(unit, row.id, parties);
  const details = { propertyId: row.property_id, parties: parties.length };
  unit.audit({ action: 'lease.created', subjectType: 'lease', subjectId: row.id, details });
  return row;
}
