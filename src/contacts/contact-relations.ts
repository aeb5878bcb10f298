import { sql } from 'kysely';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { LeaseState } from '../leases/lease.entity.ts';
import type { PropertyStatus } from '../properties/property.entity.ts';

/** How many of each a contact shows, newest first; the lists of properties and leases show all. */
const most = 50;

export type OwnedProperty = {
  contactId: string;
  propertyId: string;
  name: string;
  status: PropertyStatus;
  parts: number;
  whole: number;
  fromOn: string;
  toOn: string | null;
};
export type JoinedLease = {
  contactId: string;
  leaseId: string;
  propertyId: string;
  state: LeaseState;
  role: 'renter' | 'guarantor' | 'occupant';
  startsOn: string;
  endsOn: string | null;
  fromOn: string;
  toOn: string | null;
};
export type ContactRelations = {
  properties: Map<string, OwnedProperty[]> | null;
  leases: Map<string, JoinedLease[]> | null;
};
export type ContactExpand = 'properties' | 'leases';

/** What contacts own and are party to: one query each for all of them; null for what was not asked for. */
export async function contactRelations(
  unit: AgencyUnit,
  contactIds: readonly string[],
  expand: readonly ContactExpand[] = [],
): Promise<ContactRelations> {
  const properties = expand.includes('properties') ? await ownedBy(unit, contactIds) : null;
  const leases = expand.includes('leases') ? await joinedBy(unit, contactIds) : null;
  return { properties: properties && grouped(properties), leases: leases && grouped(leases) };
}

async function ownedBy({ sql: database, actor }: AgencyUnit, contactIds: readonly string[]): Promise<OwnedProperty[]> {
  const { rows } = await sql<OwnedProperty>`
    select c.id as "contactId", o.* from unnest(${contactIds}::uuid[]) c(id)
    cross join lateral (
      select p.id as "propertyId", p.name, p.status, k.parts, k.whole, k.from_on as "fromOn", k.to_on as "toOn"
      from property_owner k join property p on p.agency_id = k.agency_id and p.id = k.property_id
      where k.agency_id = ${actor.agencyId} and k.contact_id = c.id
      order by k.from_on desc, k.id desc limit ${most}) o`.execute(database);
  return rows;
}

async function joinedBy({ sql: database, actor }: AgencyUnit, contactIds: readonly string[]): Promise<JoinedLease[]> {
  const { rows } = await sql<JoinedLease>`
    select c.id as "contactId", o.* from unnest(${contactIds}::uuid[]) c(id)
    cross join lateral (
      select l.id as "leaseId", l.property_id as "propertyId", l.state, k.role, l.starts_on as "startsOn",
        l.ends_on as "endsOn", k.from_on as "fromOn", k.to_on as "toOn"
      from lease_party k join lease l on l.agency_id = k.agency_id and l.id = k.lease_id
      where k.agency_id = ${actor.agencyId} and k.contact_id = c.id
      order by k.from_on desc, k.id desc limit ${most}) o`.execute(database);
  return rows;
}

const grouped = <Row extends { contactId: string }>(rows: readonly Row[]): Map<string, Row[]> =>
  Map.groupBy(rows, ({ contactId }) => contactId);
