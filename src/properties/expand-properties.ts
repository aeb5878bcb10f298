import { sql } from 'kysely';
import { photosOf } from '../documents/photos-of.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { LeaseState, RentFrequency } from '../leases/lease.entity.ts';
import { agencyToday } from './agency-today.ts';
import { liveLeaseStates } from './live-lease.ts';
import { shareText } from './share.ts';

export const propertyExpansions = ['owners', 'staff', 'currentLease', 'tags', 'photos'] as const;
export type PropertyExpansion = (typeof propertyExpansions)[number];

type Owner = { contactId: string; name: string; share: string; fromOn: string; toOn: string | null };
type Rent = { amountMinor: number; currency: string; frequency: RentFrequency };
type CurrentLease = {
  id: string;
  reference: string | null;
  state: LeaseState;
  startsOn: string;
  endsOn: string | null;
  rent: Rent | null;
};
/** What is known around one property; what was not asked for is absent. */
export type AroundProperty = {
  owners?: Owner[];
  staff?: { membershipId: string; duty: 'manager' | 'assistant' }[];
  currentLease?: CurrentLease | null;
  tags?: { id: string; name: string }[];
  photos?: { documentId: string; name: string; mediaType: string }[];
};
export type Expanded = ReadonlyMap<string, AroundProperty>;

/** What is asked for around these properties: one query for each kind, however many properties there are. */
export async function expandProperties(
  unit: AgencyUnit,
  properties: readonly { id: string }[],
  wanted: readonly PropertyExpansion[],
): Promise<Expanded> {
  const around = new Map<string, AroundProperty>(properties.map(({ id }) => [id, {}]));
  const ids = [...around.keys()];
  if (ids.length === 0) return around;
  for (const kind of wanted) {
    const found = await finders[kind](unit, ids);
    for (const [id, place] of around) Object.assign(place, { [kind]: found(id) });
  }
  return around;
}

type Of<Kind extends PropertyExpansion> = (propertyId: string) => NonNullable<AroundProperty[Kind]> | null;
const finders: { [Kind in PropertyExpansion]: (unit: AgencyUnit, ids: string[]) => Promise<Of<Kind>> } = {
  owners: ownersOf,
  staff: staffOf,
  currentLease: leasesOf,
  tags: tagsOf,
  photos: shownPhotos,
};

const among = (column: string, ids: string[]) => sql<boolean>`${sql.ref(column)} = any (${ids}::uuid[])`;

/** Lists by property, from rows that name it. */
function grouped<Row extends { property_id: string | null }, Shown>(rows: Row[], show: (row: Row) => Shown) {
  const lists = Map.groupBy(rows, row => row.property_id);
  return (propertyId: string): Shown[] => (lists.get(propertyId) ?? []).map(show);
}

async function ownersOf(unit: AgencyUnit, ids: string[]) {
  const rows = await unit.sql
    .selectFrom('property_owner as o')
    .innerJoin('contact as c', 'c.id', 'o.contact_id')
    .select(['o.property_id', 'o.contact_id', 'c.name', 'o.parts', 'o.whole', 'o.from_on', 'o.to_on'])
    .where(among('o.property_id', ids))
    .where('o.from_on', '<=', agencyToday)
    .where(where => where.or([where('o.to_on', 'is', null), where('o.to_on', '>=', agencyToday)]))
    .orderBy('c.name')
    .orderBy('o.id')
    .execute();
  return grouped(rows, row => ({
    contactId: row.contact_id,
    name: row.name,
    share: shareText(row),
    fromOn: row.from_on,
    toOn: row.to_on,
  }));
}

async function staffOf(unit: AgencyUnit, ids: string[]) {
  const rows = await unit.sql
    .selectFrom('property_staff')
    .select(['property_id', 'membership_id', 'duty'])
    .where(among('property_id', ids))
    .orderBy('duty', 'desc')
    .orderBy('membership_id')
    .execute();
  return grouped(rows, row => ({ membershipId: row.membership_id, duty: row.duty }));
}

/** The lease that says how the property stands, and the rent that holds today, or the first if it has not begun. */
async function leasesOf(unit: AgencyUnit, ids: string[]) {
  const rows = await unit.sql
    .selectFrom('lease as l')
    .leftJoinLateral(
      eb =>
        eb
          .selectFrom('lease_rent as r')
          .select(['r.amount_minor', 'r.frequency'])
          .whereRef('r.lease_id', '=', 'l.id')
          .orderBy(sql`r.effective_on <= ${agencyToday}`, 'desc')
          .orderBy(sql`abs(r.effective_on - ${agencyToday})`)
          .limit(1)
          .as('rent'),
      join => join.onTrue(),
    )
    .distinctOn('l.property_id')
    .select(['l.property_id', 'l.id', 'l.reference', 'l.state', 'l.starts_on', 'l.ends_on', 'l.currency'])
    .select(['rent.amount_minor', 'rent.frequency'])
    .where(among('l.property_id', ids))
    .where('l.state', 'in', liveLeaseStates)
    .orderBy('l.property_id')
    .orderBy(sql`l.state = 'agreed'`)
    .orderBy('l.starts_on')
    .execute();
  const byProperty = new Map(rows.map(row => [row.property_id, row]));
  return (propertyId: string): CurrentLease | null => {
    const row = byProperty.get(propertyId);
    if (!row) return null;
    const { id, reference, state, currency, amount_minor, frequency } = row;
    const rent = amount_minor && frequency ? { amountMinor: Number(amount_minor), currency, frequency } : null;
    return { id, reference, state, startsOn: row.starts_on, endsOn: row.ends_on, rent };
  };
}

async function tagsOf(unit: AgencyUnit, ids: string[]) {
  const rows = await unit.sql
    .selectFrom('tag_link as k')
    .innerJoin('tag as t', 't.id', 'k.tag_id')
    .select(['k.property_id', 't.id', 't.name'])
    .where(among('k.property_id', ids))
    .orderBy('t.name')
    .execute();
  return grouped(rows, ({ id, name }) => ({ id, name }));
}

async function shownPhotos(unit: AgencyUnit, ids: string[]) {
  const photos = await photosOf(unit, ids);
  return (propertyId: string) =>
    (photos.get(propertyId) ?? []).map(row => ({
      documentId: row.id,
      name: row.name,
      mediaType: row.media_type ?? '',
    }));
}
