import type { AgencyUnit } from '../kernel/unit.ts';
import { readProperty } from './read-property.ts';
import { shareText } from './share.ts';

/** Who owned a property together from one day to another; `toOn` is the last day, null while it lasts. */
export type Ownership = {
  fromOn: string;
  toOn: string | null;
  owners: { contactId: string; name: string; share: string }[];
};

/**
 * The owners of a property, the latest first; those of one day (of the agency), if `on` is given.
 * @throws DomainError `not_found`, also for another agency's property
 */
export async function listOwners(unit: AgencyUnit, propertyId: string, on?: string): Promise<Ownership[]> {
  await readProperty(unit, propertyId);
  const rows = await unit.sql
    .selectFrom('property_owner as o')
    .innerJoin('contact as c', 'c.id', 'o.contact_id')
    .select(['o.contact_id', 'c.name', 'o.parts', 'o.whole', 'o.from_on', 'o.to_on'])
    .where('o.property_id', '=', propertyId)
    .$if(on !== undefined, some =>
      some
        .where('o.from_on', '<=', on ?? '')
        .where(where => where.or([where('o.to_on', 'is', null), where('o.to_on', '>=', on ?? '')])),
    )
    .orderBy('o.from_on', 'desc')
    .orderBy('c.name')
    .orderBy('o.id')
    .execute();
  return [...Map.groupBy(rows, row => row.from_on).entries()].map(([fromOn, owners]) => ({
    fromOn,
    toOn: owners[0]?.to_on ?? null,
    owners: owners.map(row => ({ contactId: row.contact_id, name: row.name, share: shareText(row) })),
  }));
}
