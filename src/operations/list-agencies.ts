import { sql } from 'kysely';
import type { AgencyState } from '../agencies/agency.entity.ts';
import type { Position } from '../kernel/position.ts';
import type { PlatformUnit } from '../kernel/unit.ts';

/**
 * A page of agencies, newest first, with what waits for operators. Nothing from inside an agency: the platform's role
 * cannot read it. `next` is the position of its last row while more follow.
 */
export async function listAgencies(
  unit: PlatformUnit,
  page: { state?: AgencyState | undefined; limit: number; after: Position | null },
) {
  const { state, limit, after } = page;
  let query = unit.sql
    .selectFrom('agency as a')
    .select(['a.id', 'a.name', 'a.country', 'a.region', 'a.state', 'a.created_at', 'a.activated_at'])
    .select(({ selectFrom, fn }) => [
      selectFrom('operator_task as t')
        .select(fn.countAll<string>().as('n'))
        .whereRef('t.for_agency', '=', 'a.id')
        .where('t.decided_at', 'is', null)
        .as('open_tasks'),
      selectFrom('run as r')
        .select(fn.countAll<string>().as('n'))
        .whereRef('r.for_agency', '=', 'a.id')
        .where('r.closed_at', 'is', null)
        .as('open_runs'),
    ]);
  if (state) query = query.where('a.state', '=', state);
  if (after) query = query.where(sql<boolean>`(a.created_at, a.id) < (${after.at}::timestamptz, ${after.id}::uuid)`);
  const rows = await query
    .orderBy('a.created_at', 'desc')
    .orderBy('a.id', 'desc')
    .limit(limit + 1)
    .execute();
  const last = rows[limit - 1];
  const next: Position | null = rows.length > limit && last ? { at: last.created_at, id: last.id } : null;
  return { rows: rows.slice(0, limit), next };
}
export type AgencyRow = Awaited<ReturnType<typeof listAgencies>>['rows'][number];
