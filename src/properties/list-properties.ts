import { fetchPage, type Listed, type ListPage, type SortKeys } from '../kernel/list.ts';
import { matches } from '../kernel/search-terms.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { PropertyRow } from './property-fields.ts';

export type PropertySort = 'createdAt' | 'updatedAt' | 'name';
const sorts: SortKeys<PropertySort> = {
  createdAt: { by: 'property.created_at', type: 'timestamptz' },
  updatedAt: { by: 'property.updated_at', type: 'timestamptz' },
  name: { by: 'property.name', type: 'text' },
};
export type PropertyFilter = { archived: 'hide' | 'show' | 'only'; q?: string | undefined };

/** A page of the agency's properties that this actor may see. */
export async function listProperties(
  unit: AgencyUnit,
  { archived, q }: PropertyFilter,
  page: ListPage<PropertySort>,
): Promise<Listed<PropertyRow>> {
  let query = unit.sql.selectFrom('property').selectAll('property');
  if (archived !== 'show') query = query.where('archived_at', archived === 'only' ? 'is not' : 'is', null);
  if (q !== undefined) {
    const found = matches('property', q);
    if (!found) return { rows: [], next: null, total: page.total ? 0 : null };
    query = query.where(found);
  }
  return fetchPage(query, { relation: 'property', sorts }, page);
}
