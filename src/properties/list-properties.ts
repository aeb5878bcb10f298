import { sql } from 'kysely';
import type { Position } from '../kernel/position.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { PropertyRow } from './property-fields.ts';

export type PropertyList = { limit: number; after: Position | null; archived: 'hide' | 'show' | 'only' };

/** A page of the agency's properties, newest first. `next` is the position of its last row while more follow. */
export async function listProperties(
  unit: AgencyUnit,
  { limit, after, archived }: PropertyList,
): Promise<{ rows: PropertyRow[]; next: Position | null }> {
  let query = unit.sql.selectFrom('property').selectAll();
  if (archived !== 'show') query = query.where('archived_at', archived === 'only' ? 'is not' : 'is', null);
  if (after) query = query.where(sql<boolean>`(created_at, id) < (${after.at}::timestamptz, ${after.id}::uuid)`);
  const rows = await query
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { rows: page, next: rows.length > limit && last ? { at: last.created_at, id: last.id } : null };
}
