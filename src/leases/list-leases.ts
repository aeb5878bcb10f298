import { type SelectQueryBuilder, sql } from 'kysely';
import { emptyPage, fetchPage, type Listed, type ListPage, type SortKeys } from '../kernel/list.ts';
import { matches } from '../kernel/search-terms.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { Tables } from '../register.ts';
import type { LeaseState } from './lease.entity.ts';
import type { LeaseRow } from './lease-fields.ts';

export type LeaseSort = 'createdAt' | 'updatedAt' | 'startsOn' | 'endsOn';
const sorts: SortKeys<LeaseSort> = {
  createdAt: { by: 'lease.created_at', type: 'timestamptz' },
  updatedAt: { by: 'lease.updated_at', type: 'timestamptz' },
  startsOn: { by: 'lease.starts_on', type: 'date' },
  // Leases without an end come last.
  endsOn: { by: `coalesce(lease.ends_on, 'infinity'::date)`, type: 'date' },
};
type Filter = {
  state: readonly LeaseState[];
  propertyId: string;
  /** Somebody who is or was a party. */
  contactId: string;
  /** Days, exclusive; leases without an end are on neither side. */
  endsBefore: string;
  endsAfter: string;
  q: string;
  /** An instant, inclusive. */
  updatedSince: string;
};
export type LeaseFilter = { [Key in keyof Filter]?: Filter[Key] | undefined };
type Query = SelectQueryBuilder<Tables, 'lease', object>;

/** A page of the agency's leases that this actor may see. */
export async function listLeases(
  unit: AgencyUnit,
  filter: LeaseFilter,
  page: ListPage<LeaseSort>,
): Promise<Listed<LeaseRow>> {
  const query = filterLeases(unit, filter);
  if (!query) return emptyPage(page);
  return fetchPage(query.selectAll('lease'), { relation: 'lease', sorts }, page);
}

/** The leases of a filter, with nothing selected yet; null when nothing can be found by it. */
export function filterLeases(unit: AgencyUnit, filter: LeaseFilter): Query | null {
  const { state, propertyId, contactId, endsBefore, endsAfter, q, updatedSince } = filter;
  const words = q === undefined ? undefined : matches('lease', q);
  if (words === null) return null;
  let query: Query = unit.sql.selectFrom('lease');
  if (state && state.length > 0) query = query.where('lease.state', 'in', state);
  if (propertyId) query = query.where('lease.property_id', '=', propertyId);
  if (contactId)
    query = query.where(
      sql<boolean>`lease.id in (select p.lease_id from lease_party p where p.contact_id = ${contactId})`,
    );
  if (endsBefore) query = query.where('lease.ends_on', '<', endsBefore);
  if (endsAfter) query = query.where('lease.ends_on', '>', endsAfter);
  if (updatedSince) query = query.where('lease.updated_at', '>=', updatedSince);
  return words ? query.where(words) : query;
}
