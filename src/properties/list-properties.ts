import { type SelectQueryBuilder, sql } from 'kysely';
import { emptyPage, fetchPage, type Listed, type ListPage, type SortKeys } from '../kernel/list.ts';
import { matches } from '../kernel/search-terms.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { Tables } from '../register.ts';
import { agencyToday } from './agency-today.ts';
import type { PropertyStatus } from './property.entity.ts';
import { type PropertyFields, type ShownProperty, shownColumns } from './property-fields.ts';

export type PropertySort = 'createdAt' | 'updatedAt' | 'name';
const sorts: SortKeys<PropertySort> = {
  createdAt: { by: 'property.created_at', type: 'timestamptz' },
  updatedAt: { by: 'property.updated_at', type: 'timestamptz' },
  name: { by: 'property.name', type: 'text' },
};
type Asked = {
  status: PropertyStatus;
  type: PropertyFields['type'];
  /** Whatever its capitals. */
  locality: string;
  tagId: string;
  /** A contact that owns it today. */
  ownerContactId: string;
  /** A membership that looks after it. */
  staffMembershipId: string;
  /** An instant; rows changed then or later. */
  updatedSince: string;
  /** Free text: beginnings of words. */
  q: string;
};
export type PropertyFilter = { archived: 'hide' | 'show' | 'only' } & { [Key in keyof Asked]?: Asked[Key] | undefined };

/** A page of the agency's properties that this actor may see. */
export async function listProperties(
  unit: AgencyUnit,
  filter: PropertyFilter,
  page: ListPage<PropertySort>,
): Promise<Listed<ShownProperty>> {
  const query = filterProperties(unit, filter);
  if (!query) return emptyPage(page);
  return fetchPage(
    query.select(shownColumns.map(column => `property.${column}` as const)),
    { relation: 'property', sorts },
    page,
  );
}

type Query = SelectQueryBuilder<Tables, 'property', object>;

/** The properties of a filter, with nothing selected yet; null when nothing can be found by it. */
export function filterProperties(unit: AgencyUnit, filter: PropertyFilter): Query | null {
  const found = filter.q === undefined ? undefined : matches('property', filter.q);
  if (found === null) return null;
  const related = byRelations(byColumns(unit.sql.selectFrom('property'), filter), filter);
  return found ? related.where(found) : related;
}

function byColumns(query: Query, { archived, status, type, locality, updatedSince }: PropertyFilter): Query {
  return query
    .$if(archived !== 'show', some => some.where('archived_at', archived === 'only' ? 'is not' : 'is', null))
    .$if(status !== undefined, some => some.where('status', '=', status ?? 'vacant'))
    .$if(type !== undefined, some => some.where('type', '=', type ?? 'other'))
    .$if(locality !== undefined, some => some.where(sql<boolean>`lower(property.locality) = lower(${locality})`))
    .$if(updatedSince !== undefined, some => some.where('updated_at', '>=', updatedSince ?? ''));
}

function byRelations(query: Query, { tagId, ownerContactId, staffMembershipId }: PropertyFilter): Query {
  return query
    .$if(tagId !== undefined, some => some.where(has(sql`tag_link k`, sql`k.tag_id = ${tagId}`)))
    .$if(staffMembershipId !== undefined, some =>
      some.where(has(sql`property_staff k`, sql`k.membership_id = ${staffMembershipId}`)),
    )
    .$if(ownerContactId !== undefined, some =>
      some.where(
        has(
          sql`property_owner k`,
          sql`k.contact_id = ${ownerContactId} and k.from_on <= ${agencyToday} and (k.to_on is null or k.to_on >= ${agencyToday})`,
        ),
      ),
    );
}

const has = (table: ReturnType<typeof sql>, condition: ReturnType<typeof sql>) =>
  sql<boolean>`exists (select from ${table} where k.agency_id = property.agency_id and k.property_id = property.id and ${condition})`;
