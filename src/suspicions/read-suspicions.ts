import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { Position } from '../kernel/position.ts';
import type { AnyUnit } from '../kernel/unit.ts';
import type { SuspicionRow } from './report-suspicion.ts';
import type { SuspicionState } from './words.ts';

export type SuspicionsPage = { state?: SuspicionState | undefined; limit: number; after: Position | null };

/**
 * A page of reports, newest first: one's own, for admins their agency's, for the company everybody's. The policies of
 * the database decide which.
 */
export async function listSuspicions(
  unit: AnyUnit,
  { state, limit, after }: SuspicionsPage,
): Promise<{ rows: SuspicionRow[]; next: Position | null }> {
  let query = unit.sql.selectFrom('suspicion_report').selectAll();
  if ('agencyId' in unit.actor) query = query.where('for_agency', '=', unit.actor.agencyId);
  if (state) query = query.where('state', '=', state);
  if (after) query = query.where(sql<boolean>`(created_at, id) < (${after.at}::timestamptz, ${after.id}::uuid)`);
  const rows = await query
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const last = rows[limit - 1];
  const next = rows.length > limit && last ? { at: last.created_at, id: last.id } : null;
  return { rows: rows.slice(0, limit), next };
}

/** One report, by the same policies. @throws DomainError `not_found` */
export async function readSuspicion(unit: AnyUnit, reportId: string): Promise<SuspicionRow> {
  const row = await unit.sql.selectFrom('suspicion_report').selectAll().where('id', '=', reportId).executeTakeFirst();
  if (!row) throw new DomainError('not_found', 'there is no such report');
  return row;
}
