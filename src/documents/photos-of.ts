import { sql } from 'kysely';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { DocumentRow } from './document-fields.ts';

const most = 20;

/** The photos of some properties that are ready to be shown, the newest 20 of each, by property. One query. */
export async function photosOf(unit: AgencyUnit, propertyIds: readonly string[]): Promise<Map<string, DocumentRow[]>> {
  if (propertyIds.length === 0) return new Map();
  const ranked = unit.sql
    .selectFrom('document')
    .selectAll('document')
    .select(sql<number>`row_number() over (partition by property_id order by created_at desc, id desc)`.as('place'))
    .where('property_id', 'in', [...propertyIds])
    .where('kind', '=', 'photo')
    .where('state', '=', 'ready')
    .where('archived_at', 'is', null);
  const photos = unit.sql.selectFrom(ranked.as('ranked')).selectAll().where('place', '<=', most);
  const rows = await photos.orderBy('property_id').orderBy('place').execute();
  return Map.groupBy(rows, row => row.property_id ?? '');
}
