import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import { fetchPage, type Listed, type ListPage, type SortKeys } from '../kernel/list.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { LeaseRow, PartyRow, RentRow } from '../leases/lease-fields.ts';
import { readParties } from '../leases/lease-parties.ts';
import { readRents } from '../leases/lease-rents.ts';
import type { PropertyRow } from '../properties/property-fields.ts';
import { isPresent, type PortalStanding, propertyIdsOf, readStanding, type Standing } from './read-standing.ts';

export type PortalLeaseSort = 'startsOn';
const sorts: SortKeys<PortalLeaseSort> = { startsOn: { by: 'lease.starts_on', type: 'date' } };

export type PortalLease = {
  row: LeaseRow;
  property: PropertyRow;
  rents: RentRow[];
  parties: PartyRow[];
  contactId: string;
  ownName: string;
  as: ('owner' | 'renter')[];
  /** The last day of the caller's time, once that is over: what became of the lease later is not theirs. */
  until: string | null;
};

/** A page of the leases that are or were of the caller's time. @throws DomainError `forbidden` */
export async function listPortalLeases(
  unit: AgencyUnit,
  filter: { propertyId?: string | undefined },
  page: ListPage<PortalLeaseSort>,
): Promise<Listed<PortalLease>> {
  const standing = await readStanding(unit);
  const { propertyId } = filter;
  const query = unit.sql
    .selectFrom('lease')
    .selectAll('lease')
    .where(sql<boolean>`lease.property_id = any (${propertyIdsOf(standing)}::uuid[])`)
    .$if(propertyId !== undefined, some => some.where('property_id', '=', propertyId ?? ''));
  const listed = await fetchPage(query, { relation: 'lease', sorts }, page);
  return { ...listed, rows: await withWhatIsTheirs(unit, listed.rows, standing) };
}

/** One of them. @throws DomainError `forbidden`, `not_found` also for the agency's others */
export async function readPortalLease(unit: AgencyUnit, leaseId: string): Promise<PortalLease> {
  const standing = await readStanding(unit);
  const rows = await unit.sql.selectFrom('lease').selectAll().where('id', '=', leaseId).execute();
  const [found] = await withWhatIsTheirs(unit, rows, standing);
  if (!found) throw new DomainError('not_found', 'there is no such lease');
  return found;
}

async function withWhatIsTheirs(
  unit: AgencyUnit,
  rows: readonly LeaseRow[],
  { contactId, today, standings }: PortalStanding,
): Promise<PortalLease[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const propertyIds = [...new Set(rows.map(row => row.property_id))];
  const rents = Map.groupBy(await readRents(unit, ids), rent => rent.lease_id);
  const parties = Map.groupBy(await readParties(unit, ids), party => party.lease_id);
  const ownName = await ownNameOf(unit, contactId);
  const found = await unit.sql.selectFrom('property').selectAll().where('id', 'in', propertyIds).execute();
  const properties = new Map(found.map(property => [property.id, property]));
  return rows.flatMap(row => {
    const property = properties.get(row.property_id);
    const own = standings.filter(standing => isOf(standing, row));
    if (!property || own.length === 0) return [];
    const as = [...new Set(own.map(({ kind }) => kind))];
    const until = untilOf(own, today);
    const theirs = { rents: rents.get(row.id) ?? [], parties: parties.get(row.id) ?? [] };
    return [{ row, property, contactId, ownName, as, until, ...theirs }];
  });
}

/** A renter's own lease; an owner's where a day of it was the owner's. */
const isOf = (standing: Standing, lease: LeaseRow): boolean =>
  standing.kind === 'renter'
    ? standing.leaseId === lease.id
    : standing.propertyId === lease.property_id &&
      (lease.ends_on === null || standing.fromOn <= lease.ends_on) &&
      (standing.toOn === null || lease.starts_on <= standing.toOn);

function untilOf(own: readonly Standing[], today: string): string | null {
  if (own.some(standing => isPresent(standing, today))) return null;
  return own.map(({ toOn }) => toOn ?? '').reduce((last, day) => (day > last ? day : last), '');
}

async function ownNameOf(unit: AgencyUnit, contactId: string): Promise<string> {
  const row = await unit.sql.selectFrom('contact').select('name').where('id', '=', contactId).executeTakeFirst();
  return row?.name ?? '';
}
