import { combineDays } from '../contacts/combine-days.ts';
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
 * The owners of a property, the latest first; those of one day (of the agency), if `on` is given. Rows need not begin
 * and end together: a merge of contacts joins days that were apart.
 * @throws DomainError `not_found`, also for another agency's property
 */
export async function listOwners(unit: AgencyUnit, propertyId: string, on?: string): Promise<Ownership[]> {
  await readProperty(unit, propertyId);
  const rows = await unit.sql
    .selectFrom('property_owner as o')
    .innerJoin('contact as c', 'c.id', 'o.contact_id')
    .select(['o.contact_id', 'c.name', 'o.parts', 'o.whole', 'o.from_on', 'o.to_on'])
    .where('o.property_id', '=', propertyId)
    .orderBy('c.name')
    .orderBy('o.id')
    .execute();
  const spells = rows.map(row => ({
    fromOn: row.from_on,
    toOn: row.to_on,
    value: [{ contactId: row.contact_id, name: row.name, share: shareText(row) }],
  }));
  return combineDays(
    spells,
    owners => owners.flat(),
    () => false,
  )
    .map(({ value: owners, ...days }) => ({ ...days, owners }))
    .filter(({ fromOn, toOn }) => on === undefined || (fromOn <= on && (toOn === null || on <= toOn)))
    .reverse();
}
