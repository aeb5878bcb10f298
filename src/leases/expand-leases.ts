import type { AgencyUnit } from '../kernel/unit.ts';
import type { LeaseRow, PartyRow, RentRow } from './lease-fields.ts';
import { readParties } from './lease-parties.ts';
import { readRents } from './lease-rents.ts';

export const leaseExpansions = ['property', 'parties', 'rents', 'contacts'] as const;
export type LeaseExpansion = (typeof leaseExpansions)[number];

/** What is known around leases, by the lease's id (`property`: by its own); null for what was not asked for. */
export type AroundLeases = {
  property: Map<string, Awaited<ReturnType<typeof propertiesOf>>[number]> | null;
  parties: Map<string, PartyRow[]> | null;
  rents: Map<string, RentRow[]> | null;
  contacts: Map<string, Awaited<ReturnType<typeof contactsOf>>> | null;
};

/** What is asked for around these leases: one query for each kind, however many leases there are. */
export async function expandLeases(
  unit: AgencyUnit,
  leases: readonly LeaseRow[],
  wanted: readonly LeaseExpansion[] = [],
): Promise<AroundLeases> {
  const ids = leases.map(({ id }) => id);
  const asked = (kind: LeaseExpansion) => wanted.includes(kind);
  const properties = asked('property') ? await propertiesOf(unit, leases) : null;
  return {
    property: properties && new Map(properties.map(row => [row.id, row])),
    parties: asked('parties') ? byLease(await readParties(unit, ids)) : null,
    rents: asked('rents') ? byLease(await readRents(unit, ids)) : null,
    contacts: asked('contacts') ? byLease(await contactsOf(unit, ids)) : null,
  };
}

const byLease = <Row extends { lease_id: string }>(rows: readonly Row[]): Map<string, Row[]> =>
  Map.groupBy(rows, ({ lease_id }) => lease_id);

async function propertiesOf(unit: AgencyUnit, leases: readonly LeaseRow[]) {
  if (leases.length === 0) return [];
  const ids = [...new Set(leases.map(({ property_id }) => property_id))];
  return unit.sql
    .selectFrom('property')
    .select(['id', 'name', 'type', 'status', 'line1', 'line2', 'locality', 'region', 'postal_code', 'country'])
    .where('id', 'in', ids)
    .execute();
}

/** Each contact once a lease, however often it came and went. */
async function contactsOf(unit: AgencyUnit, leaseIds: readonly string[]) {
  if (leaseIds.length === 0) return [];
  return unit.sql
    .selectFrom('lease_party as p')
    .innerJoin('contact as c', 'c.id', 'p.contact_id')
    .distinct()
    .select(['p.lease_id', 'c.id', 'c.kind', 'c.name', 'c.email', 'c.phone'])
    .where('p.lease_id', 'in', leaseIds)
    .orderBy('c.name')
    .orderBy('c.id')
    .execute();
}
