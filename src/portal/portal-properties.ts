import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import { fetchPage, type Listed, type ListPage, type SortKeys } from '../kernel/list.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { type AroundProperty, expandProperties } from '../properties/expand-properties.ts';
import type { PropertyRow } from '../properties/property-fields.ts';
import { shareText } from '../properties/share.ts';
import { isPresent, type PortalStanding, propertyIdsOf, readStanding, type Standing } from './read-standing.ts';

export type PortalPropertySort = 'createdAt';
const sorts: SortKeys<PortalPropertySort> = { createdAt: { by: 'property.created_at', type: 'timestamptz' } };

export type Owned = { share: string; fromOn: string; toOn: string | null };
export type PortalProperty = {
  row: PropertyRow;
  /** What the person is or was of it. */
  standings: Standing[];
  /** One's own shares, the latest first. */
  owned: Owned[];
  /** True for who owns it today: what it is like now is of nobody else's time. */
  ownsToday: boolean;
  currentLease: AroundProperty['currentLease'];
};

/** A page of the properties that the caller owns or rents, or did. @throws DomainError `forbidden` */
export async function listPortalProperties(
  unit: AgencyUnit,
  page: ListPage<PortalPropertySort>,
): Promise<Listed<PortalProperty>> {
  const standing = await readStanding(unit);
  const query = unit.sql
    .selectFrom('property')
    .selectAll('property')
    .where(sql<boolean>`property.id = any (${propertyIdsOf(standing)}::uuid[])`);
  const listed = await fetchPage(query, { relation: 'property', sorts }, page);
  return { ...listed, rows: await withWhatIsTheirs(unit, listed.rows, standing) };
}

/** One of them. @throws DomainError `forbidden`, `not_found` also for the agency's others */
export async function readPortalProperty(unit: AgencyUnit, propertyId: string): Promise<PortalProperty> {
  const standing = await readStanding(unit);
  const rows = await unit.sql.selectFrom('property').selectAll().where('id', '=', propertyId).execute();
  const [found] = await withWhatIsTheirs(unit, rows, standing);
  if (!found) throw new DomainError('not_found', 'there is no such property');
  return found;
}

async function withWhatIsTheirs(
  unit: AgencyUnit,
  rows: readonly PropertyRow[],
  { contactId, standings, today }: PortalStanding,
): Promise<PortalProperty[]> {
  const ids = rows.map(({ id }) => id);
  const owned = await ownedOf(unit, ids, contactId);
  const around = await expandProperties(unit, rows, ['currentLease']);
  return rows.map(row => {
    const own = standings.filter(({ propertyId }) => propertyId === row.id);
    const ownsToday = own.some(standing => standing.kind === 'owner' && isPresent(standing, today));
    const currentLease = ownsToday ? (around.get(row.id)?.currentLease ?? null) : null;
    return { row, standings: own, owned: owned.get(row.id) ?? [], ownsToday, currentLease };
  });
}

async function ownedOf(unit: AgencyUnit, ids: readonly string[], contactId: string): Promise<Map<string, Owned[]>> {
  if (ids.length === 0) return new Map();
  const rows = await unit.sql
    .selectFrom('property_owner')
    .select(['property_id', 'parts', 'whole', 'from_on', 'to_on'])
    .where('property_id', 'in', ids)
    .where('contact_id', '=', contactId)
    .orderBy('from_on', 'desc')
    .execute();
  const lists = Map.groupBy(rows, row => row.property_id);
  return new Map(
    [...lists].map(([id, list]) => [
      id,
      list.map(row => ({ share: shareText(row), fromOn: row.from_on, toOn: row.to_on })),
    ]),
  );
}
