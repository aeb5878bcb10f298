import type { OpenTestDatabase } from '../support/database.ts';
import type { TestWorld } from '../support/http/world.ts';

type Admin = OpenTestDatabase['admin'];

/** Everything that names contacts, and the contacts: all but what counts changes. */
export async function everythingOf(admin: Admin, agencyId: string): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {};
  const counted = `- 'version' - 'updated_at'`;
  for (const table of [
    'contact',
    'property_owner',
    'lease_party',
    'note',
    'task',
    'document',
    'tag_link',
    'membership',
  ])
    found[table] = await admin(
      `select to_jsonb(t) ${counted} as row from ${table} t where agency_id = $1 order by id`,
      [agencyId],
    );
  found['portal_scope'] = await admin(
    `select kind, contact_id, property_id, lease_id, valid_from, valid_to from portal_scope where agency_id = $1
     order by 1, 2, 3, 4, 5`,
    [agencyId],
  );
  found['lease'] = await admin(
    `select id, array(select unnest(search_terms) order by 1) as terms from lease where agency_id = $1 order by id`,
    [agencyId],
  );
  return found;
}

/** Where the id of a contact still stands, but for its own row and the record of its merge. */
export async function namesOf(admin: Admin, { agencyId }: TestWorld, contactId: string): Promise<string[]> {
  const everything = await everythingOf(admin, agencyId);
  return Object.entries(everything).flatMap(([table, rows]) =>
    table !== 'contact' && JSON.stringify(rows).includes(contactId) ? [table] : [],
  );
}

/** Days on which the shares of a property do not sum to one although somebody owns it. */
export const brokenDays = (admin: Admin, agencyId: string) =>
  admin(
    `select o.property_id, d.day from property_owner o
     cross join lateral (select unnest(array[o.from_on, o.to_on, o.to_on + 1]) as day) d
     join property_owner s on s.agency_id = o.agency_id and s.property_id = o.property_id
       and daterange(s.from_on, s.to_on, '[]') @> d.day
     where o.agency_id = $1 and d.day is not null
     group by o.id, o.property_id, d.day having sum(s.parts::numeric / s.whole) not between 0.999999 and 1.000001`,
    [agencyId],
  );
